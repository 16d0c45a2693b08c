// Which kept copy is this window's own: each open window holds a lock, so that no two ever write one copy.
import type { KeptCopies, KeptCopy } from "./kept-copies";

const lockOf = (key: string): string => `sanbiaohui-workbench-${key}`;

/** Where this tab remembers its key over a reload. */
const lastKey = "sanbiaohui-last-window";

/** A page that is being left lets its lock go a little after the next one has started. */
const patience = 2000;

/** Holds the lock as long as the page lives; false where another window has it. */
function hold(key: string, options: LockOptions): Promise<boolean> {
  return new Promise((resolve) => {
    const held = (lock: Lock | null): Promise<void> | undefined => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise(() => undefined);
    };
    navigator.locks.request(lockOf(key), options, held).catch(() => resolve(false));
  });
}

async function isOurs(key: string): Promise<boolean> {
  if (await hold(key, { ifAvailable: true })) return true;
  return sessionStorage.getItem(lastKey) === key
    ? hold(key, { signal: AbortSignal.timeout(patience) })
    : false;
}

/** The keys of the windows that are open. */
export async function openWindows(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => name ?? []));
}

export const isOpen = (windows: ReadonlySet<string>, key: string): boolean =>
  windows.has(lockOf(key));

export interface OwnWindow {
  readonly key: string;
  /** What the window before left unsaved. */
  readonly left: KeptCopy | undefined;
}

/** Takes over the newest copy that no open window has; a new key where there is none. */
export async function claimWindow(copies: KeptCopies | undefined): Promise<OwnWindow> {
  let left: KeptCopy | undefined;
  for (const copy of (await copies?.list()) ?? []) {
    // oxlint-disable-next-line no-await-in-loop -- the first that is free is taken, and no other
    if (await isOurs(copy.key)) {
      left = copy;
      break;
    }
  }
  const key = left?.key ?? crypto.randomUUID();
  if (left === undefined) await hold(key, { ifAvailable: true });
  sessionStorage.setItem(lastKey, key);
  return { key, left };
}
