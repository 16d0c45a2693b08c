// The rows of a .csv file: cells between commas or tabs, quoted where they hold either.

/** A cell and what ends it; quoted cells may hold separators and line breaks, and their quotes are doubled. */
const cells = {
  ",": /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\r|\n|$)/gy,
  "\t": /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy,
};

/** Tabs separate where there are any, else commas. */
export function separatedRows(text: string): readonly (readonly string[])[] {
  const separator = text.includes("\t") ? "\t" : ",";
  const rows: string[][] = [[]];
  for (const [, quoted, bare = "", end] of text.matchAll(cells[separator])) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "") break;
    if (end !== separator) rows.push([]);
  }
  return rows;
}
