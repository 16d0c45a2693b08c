// What a text says where a format has no numbers of its own, such as Word: a number where a spreadsheet would hold one
// and show it in the very same characters. 00734, 1.0, 35人 and whatever is longer stay texts.

const number = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,17})?$/;

export function plainValue(text: string): string | number {
  if (!number.test(text)) return text;
  const value = Number(text);
  return String(value) === text ? value : text;
}
