// Telephone numbers as clerks write them: several in a cell, with spaces, dashes and brackets, damaged by spreadsheets.
import { asIs, understood } from "./outcome";
import type { Outcome } from "./outcome";
import type { RawValue } from "./raw-workbook";
import { textOf } from "./text";
import type { Phone } from "./values";

const separators = /[、,;；，\n]|\s+(?=\d{3,})|或|\/(?=\d{5,})/;

/** 长沙、株洲、湘潭 share 0731 and 8 digits; the codes that 湘潭 and 株洲 had are no longer dialled. */
export const eightDigitArea = "0731";
export const formerAreas = ["0732", "0733"];
const areaCodes = /^0(?:10|2\d|[3-9]\d{2})/;

const mobile = /^1[3-9]\d{9}$/;

function kindOf(digits: string): Phone["kind"] {
  if (mobile.test(digits)) return "mobile";
  const [area] = areaCodes.exec(digits) ?? [];
  if (area !== undefined) {
    const length = digits.length - area.length;
    if (length !== 7 && length !== 8) return "wrong";
    const isOdd = formerAreas.includes(area) || (area === eightDigitArea && length === 7);
    return isOdd ? "area" : "landline";
  }
  if (/^[2-8]\d{6,7}$/.test(digits)) return "local";
  return /^\d{3,6}$/.test(digits) ? "short" : "wrong";
}

const otherAddress = /@|qq|微信/i;

/** Full-width digits to half-width, dashes and brackets between digits out, extension after 转 out. */
function readOne(text: string): Phone {
  const half = text.normalize("NFKC").replace(/转\d+|-\d{1,4}$(?<=\d{7}-\d{1,4})/, "");
  if (/^\d{2,}\*+\d*$/.test(half.trim()))
    return { digits: half.trim(), kind: "masked", beside: "" };
  if (otherAddress.test(half)) return { digits: half.trim(), kind: "other", beside: "" };
  // What a spreadsheet has shortened is lost.
  if (/\dE\+?\d/i.test(half)) return { digits: "", kind: "wrong", beside: "" };
  const digits = half
    .replace(/(?<=\d)\.0$/, "")
    .replace(/^\+?86(?=1\d{10})/, "")
    .replace(/\D/g, "");
  const beside = half.replace(/[\d\s()+\-—–.]/g, "");
  return { digits, kind: kindOf(digits), beside };
}

const written = ({ digits, kind }: Phone): string =>
  kind === "landline" || kind === "area"
    ? digits.replace(/^(0(?:10|2\d|[3-9]\d{2}))/, "$1-")
    : digits;

/** At least one number for every text that is not empty; what is no number is of kind wrong. */
export function readPhones(value: RawValue): Outcome<readonly Phone[]> {
  const text = textOf(value);
  // Most entries are one mobile number, and nothing else.
  if (mobile.test(text)) return asIs([{ digits: text, kind: "mobile", beside: "" }]);
  const half = text.normalize("NFKC").replace(/(?<!\d)(0\d{2,3}) +(?=\d{7,8}(?!\d))/g, "$1-");
  const joined = half.replaceAll(" ", "");
  const whole = readOne(joined);
  const parts =
    whole.kind === "mobile" || whole.kind === "landline" ? [joined] : half.split(separators);
  const phones = parts.filter((part) => part.trim() !== "").map(readOne);
  const shown = phones.map(written).join("、");
  return shown === text || phones.some(({ kind }) => kind === "wrong")
    ? asIs(phones)
    : understood(phones, shown, "phone-form");
}
