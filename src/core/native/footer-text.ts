// A footer's part in the codes that spreadsheet programs share, and back.

const font = '&"仿宋,Regular"&10';

/** The size must not run into a digit of the text. */
const spaced = (text: string): string => `${/^\d/.test(text) ? " " : ""}${text}`;

export const toCodedFooter = (text: string): string =>
  font + spaced(text.replaceAll("&", "&&").replace("{page}", "&P"));

/** The text of a part that is coded so; undefined for any other. */
export function readCodedFooter(coded: string): string | undefined {
  const text = coded
    .slice(font.length)
    .replace(/^ (?=\d)/, "")
    .replaceAll(/&&|&P/g, (code) => (code === "&&" ? "&" : "{page}"));
  return toCodedFooter(text) === coded ? text : undefined;
}
