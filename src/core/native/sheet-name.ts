// Names of sheets as every spreadsheet program accepts them, and names that differ where the things they name do.

/** UTF-16 units, as spreadsheet programs count. */
const longestSheetName = 31;

/** Control and invisible characters, halves of a character, and what sheet names may not hold. */
const forbidden = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF[\]:*?/\\']/gu;

/** The beginning of the text, never ending within a character. */
const cut = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");

/** Joins what is left of each part with "-"; 31 characters at most. */
export function toSheetName(parts: readonly (string | undefined)[]): string {
  const left = parts.map((part = "") => part.replace(forbidden, "").trim());
  return cut(left.filter((part) => part !== "").join("-"), longestSheetName);
}

const numberedSheetName = (name: string, number: number): string => {
  const ending = ` (${number})`;
  return `${cut(name, longestSheetName - ending.length)}${ending}`;
};

/** Names that differ from those before them, whatever their case and width; `numbered` makes the second, the third of a kind. */
export function distinctNames(
  names: readonly string[],
  numbered: (name: string, number: number) => string = numberedSheetName,
): readonly string[] {
  const taken = new Set<string>();
  const keyOf = (name: string): string => name.normalize("NFKC").toLowerCase();
  return names.map((name) => {
    let distinct = name;
    for (let number = 2; taken.has(keyOf(distinct)); number += 1) distinct = numbered(name, number);
    taken.add(keyOf(distinct));
    return distinct;
  });
}

/** The same sheets; where two have one name, the later gets a number behind it, as spreadsheet programs do it. */
export function withDistinctNames<Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
): readonly Sheet[] {
  const names = distinctNames(sheets.map(({ name }) => name));
  return sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name }));
}
