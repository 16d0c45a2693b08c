// What is wrong with how the program was called, as opposed to with the data.

/** Ends a command with exit code 2; the message tells the user what, why and what to do. */
export class Misuse extends Error {}
