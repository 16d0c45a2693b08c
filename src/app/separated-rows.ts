// Rows of text whose cells stand between commas or tabs, as .csv files and the clipboard of spreadsheets have them.

/** A cell and what ends it; quoted cells may hold separators and line breaks, and their quotes are doubled. */
const cells = {
  ",": /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\r|\n|$)/gy,
  "\t": /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy,
};

export function separatedRows(
  text: string,
  separator: keyof typeof cells,
): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = "", end] of text.matchAll(cells[separator])) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "") break;
    if (end !== separator) rows.push([]);
  }
  return rows;
}
