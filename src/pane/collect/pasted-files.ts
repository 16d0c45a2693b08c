// What the clerk pastes, as files to read: a table that was copied somewhere, or files that were. Nothing of it is put
// into the page, so that nothing in it is fetched or run.
import { parsePasted } from "../../app/pasted-table";
import { err, ok } from "../../core/kernel/result";
import type { Result } from "../../core/kernel/result";
import { pasteSentences } from "../../core/notice/paste-sentences";
import type { PasteNames } from "./paste-names";
import { droppedFiles } from "./picked-files";
import type { PickedFile } from "./read-received";

export interface Pasted {
  /** What the table is called; undefined where it was files that were copied. */
  readonly name: string | undefined;
  readonly files: Promise<readonly PickedFile[]>;
}

async function namedFiles(
  clipboard: DataTransfer,
  names: PasteNames,
): Promise<readonly PickedFile[]> {
  const files = await droppedFiles(clipboard);
  return files.map((file) => ({ ...file, path: names.file(file.path) }));
}

/** Or the sentence that says why there is nothing to read. To be called while the paste is handled. */
export function pastedFiles(clipboard: DataTransfer, names: PasteNames): Result<Pasted, string> {
  const hasFiles = clipboard.files.length > 0;
  // A spreadsheet adds a picture of the cells to the table; who copies files adds their names as text.
  const table = parsePasted({
    html: clipboard.getData("text/html"),
    text: hasFiles ? "" : clipboard.getData("text/plain"),
  });
  if (table.ok) {
    const name = names.table();
    const file = { path: name, content: new Blob([table.value]), modified: Date.now() };
    return ok({ name, files: Promise.resolve([file]) });
  }
  if (hasFiles) return ok({ name: undefined, files: namedFiles(clipboard, names) });
  return err(pasteSentences[table.error]);
}
