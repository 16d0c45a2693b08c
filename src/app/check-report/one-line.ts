// Texts from elsewhere as a report quotes them: on one line, without characters that show nothing, and not for ever.

const unseen = /[\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;
const breaks = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;

/** A longer text ends in ……; the cell itself holds the whole. */
export function onOneLine(text: string, longest: number): string {
  const line = text.replace(unseen, "").replace(breaks, " ").trim();
  const characters = Array.from(line.slice(0, 2 * longest + 2));
  return characters.length > longest ? `${characters.slice(0, longest).join("")}……` : line;
}
