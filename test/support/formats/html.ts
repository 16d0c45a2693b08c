// Forms as a web page, as programs export one under the name of .xls.
import type { Form, StoryCell } from "./story";

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("\n", "<br>")
    .replace(/ {2,}/g, (spaces) => "&nbsp;".repeat(spaces.length));

const cellHtml = ({ text, columns, rows }: StoryCell): string =>
  `<td${columns > 1 ? ` colspan=${columns}` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}>${escaped(text)}</td>`;

const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${escaped(line)}</p>\n`).join("");

const formHtml = ({ above, rows, below }: Form): string => {
  const lines = rows.map((cells) => {
    const shown = cells.filter((cell) => cell !== undefined);
    return `<tr>${shown.map(cellHtml).join("")}</tr>\n`;
  });
  return `${paragraphs(above)}<table border="1">\n${lines.join("")}</table>\n${paragraphs(below)}`;
};

export const toHtml = (forms: readonly Form[], charset = "utf-8"): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head>\n<body>\n${forms.map(formHtml).join("")}</body></html>\n`;
