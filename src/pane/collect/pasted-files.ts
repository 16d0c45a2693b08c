// What the clerk pastes, as files to read: a table that was copied somewhere, or files that were. Nothing of it is put
// into the page, so that nothing in it is fetched or run.
import { parsePasted } from "../../app/pasted-table";
import { err, ok } from "../../core/kernel/result";
import type { Result } from "../../core/kernel/result";
import { pastedName, pasteSentences } from "../../core/notice/paste-sentences";
import { renderSentence } from "../../core/spec/message";
import { droppedFiles } from "./picked-files";
import type { PickedFile } from "./read-received";

export interface Pasted {
  /** What the table is called; undefined where it was files that were copied. */
  readonly name: string | undefined;
  readonly files: Promise<readonly PickedFile[]>;
}

/** Or the sentence that says why there is nothing to read. To be called while the paste is handled. `number`: of the table. */
export function pastedFiles(clipboard: DataTransfer, number: number): Result<Pasted, string> {
  const hasFiles = clipboard.files.length > 0;
  // A spreadsheet adds a picture of the cells to the table; who copies files adds their names as text.
  const table = parsePasted({
    html: clipboard.getData("text/html"),
    text: hasFiles ? "" : clipboard.getData("text/plain"),
  });
  if (table.ok) {
    const name = renderSentence(pastedName, { number });
    const file = { path: name, content: new Blob([table.value]), modified: Date.now() };
    return ok({ name, files: Promise.resolve([file]) });
  }
  if (hasFiles) return ok({ name: undefined, files: droppedFiles(clipboard) });
  return err(pasteSentences[table.error]);
}
