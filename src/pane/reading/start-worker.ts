// Starts a reading worker. The bundler reads this line and builds the worker's program as a file of its own.

export const startWorker = (): Worker => new Worker(new URL("./main.ts", import.meta.url));
