// Files that were read and checked in one context, for a roll-up in another: the clerk may set the deadline afterwards.
import { checkSet } from "../../app/check-set";
import { groupIntoSets } from "../../app/group-into-sets";
import type { ReadFile } from "../../app/read-file";
import type { CheckContext } from "../../core/rules/kind";

/** Contexts are compared as objects. */
export class Rechecked {
  readonly #known = new WeakMap<
    ReadFile,
    { readonly context: CheckContext; readonly read: ReadFile }
  >();

  /** Says in which context the file was read. */
  add(read: ReadFile, context: CheckContext): void {
    this.#known.set(read, { context, read });
  }

  in(context: CheckContext, read: ReadFile): ReadFile {
    const known = this.#known.get(read);
    if (known?.context === context) return known.read;
    const verdicts = groupIntoSets([read.reports]).map((set) => checkSet(set, context));
    const checked = { ...read, verdicts };
    this.#known.set(read, { context, read: checked });
    return checked;
  }
}
