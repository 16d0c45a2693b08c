// A table from the clipboard as the text of a file that the readers of files know. Knows no browser.
import { err, ok } from "../core/kernel/result";
import type { Result } from "../core/kernel/result";

/** What was copied, as programs put it there; "" where they did not. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** Excel, WPS, Word and web mail write the cells of a table, whatever is around them. */
const cell = /<t[dh][\s>]/i;

/** Fragments may begin with anything. */
const asPage = (html: string): string => `<!doctype html>${html}`;

/** Says the separator, which texts with many commas would leave in doubt. */
const asSeparated = (text: string): string => `sep=\t\r\n${text}`;

export function parsePasted({
  html,
  text,
}: Copied): Result<string, "paste.empty" | "paste.no-table"> {
  if (cell.test(html)) return ok(asPage(html));
  if (text.includes("\t")) return ok(asSeparated(text));
  return err(`${html}${text}`.trim() === "" ? "paste.empty" : "paste.no-table");
}
