// Numbers up to 999 as clerks write them: 38.5, 四十七, 两百. Knows no units.
const digits = "零一二三四五六七八九";
const others: Readonly<Record<string, number>> = { 两: 2, 俩: 2, 仨: 3 };

const toDigit = (char: string): number => others[char] ?? Math.max(0, digits.indexOf(char));

/** 0 where it is no number. */
export function toNumber(text: string): number {
  if (/^[\d.]+$/.test(text)) return Number(text);
  let [sum, digit] = [0, 0];
  for (const char of text) {
    if (char === "百" || char === "十") {
      const unit = char === "百" ? 100 : 10;
      sum += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else digit = toDigit(char);
  }
  return sum + digit;
}
