// Copies of unsaved work in this browser's own store (IndexedDB), by the window that they come from.

export interface KeptCopy {
  /** Of the window; a window that is open holds a lock of that name. */
  readonly key: string;
  readonly original: string | undefined;
  readonly savedAs: string | undefined;
  /** Milliseconds, as Date.now() tells them. */
  readonly time: number;
  readonly snapshot: string;
}

export interface KeptCopies {
  /** The newest first. */
  readonly list: () => Promise<readonly KeptCopy[]>;
  readonly put: (copy: KeptCopy) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** Calls back after every clear(), of this window or another. */
  readonly onCleared: (listener: () => void) => void;
}

const storeName = "copies";
const cleared = "cleared";

const failed = (): Error => new Error("The browser's store failed");

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? failed()));
  });

/** When it resolves, what was written is in the store. */
const endOf = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    // A transaction that fails is given up.
    transaction.addEventListener("abort", () => reject(transaction.error ?? failed()));
  });

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open("sanbiaohui-workbench", 1);
  request.addEventListener("upgradeneeded", () => {
    request.result.createObjectStore(storeName, { keyPath: "key" });
  });
  return answerOf(request);
}

/** Rejects where the browser keeps nothing for pages, as in some private windows. */
export async function openKeptCopies(): Promise<KeptCopies> {
  const database = await openDatabase();
  const windows = new BroadcastChannel("sanbiaohui-workbench");
  const listeners: (() => void)[] = [];
  const tellCleared = (): void => {
    for (const listener of listeners) listener();
  };
  windows.addEventListener("message", ({ data }) => {
    if (data === cleared) tellCleared();
  });
  const write = async (act: (store: IDBObjectStore) => void): Promise<void> => {
    const transaction = database.transaction(storeName, "readwrite");
    act(transaction.objectStore(storeName));
    await endOf(transaction);
  };
  return {
    list: async () => {
      const store = database.transaction(storeName).objectStore(storeName);
      const copies: readonly KeptCopy[] = await answerOf(store.getAll());
      return copies.toSorted((a, b) => b.time - a.time);
    },
    put: (copy) => write((store) => store.put(copy)),
    remove: (key) => write((store) => store.delete(key)),
    clear: async () => {
      await write((store) => store.clear());
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window
      windows.postMessage(cleared);
      tellCleared();
    },
    onCleared: (listener) => listeners.push(listener),
  };
}
