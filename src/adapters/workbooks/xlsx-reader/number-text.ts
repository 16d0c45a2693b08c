// Numbers and ISO dates as workbooks write them.
import { toSerial } from "../../../core/kernel/calendar";
import { damaged } from "../unreadable";
import type { XmlScanner } from "../package/xml-scanner";

const lessThan = 0x3c;

/** So many digits are surely exact as a number. */
const exactDigits = 15;

/**
 * The whole number without sign that the scanner stands before, which it then has passed; -1 where the text is
 * anything else, and then the scanner has not moved.
 */
export function readWhole(xml: XmlScanner): number {
  const { bytes } = xml;
  const { at: from } = xml;
  let at = from;
  let number = 0;
  for (let digit = (bytes[at] ?? 0) - 0x30; digit >= 0 && digit <= 9;) {
    number = number * 10 + digit;
    at += 1;
    digit = (bytes[at] ?? 0) - 0x30;
  }
  if (bytes[at] !== lessThan || at === from || at - from > exactDigits) return -1;
  xml.at = at;
  return number;
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Undefined for blank text. @throws Unreadable for anything that is no decimal number */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  const value = Number(trimmed);
  return decimal.test(trimmed) && Number.isFinite(value) ? value : damaged();
}

const isoDate =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|[+-]\d\d:\d\d)?)?$/;
const secondsOfDay = 86_400;

/** The 1900 system has a 29 February that was none; before it, serial numbers are one less than the days say. */
const firstRightSerial = 61;

/**
 * Serial number in the 1900 system of a date as cells of type d hold it; a zone is taken as local time.
 * @throws Unreadable for anything else
 */
export function parseIsoSerial(text: string): number {
  const match = isoDate.exec(text.trim());
  if (match === null) return damaged();
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((each: string | undefined) => Number(each ?? 0));
  const days = toSerial({ year, month, day });
  const serial = days < firstRightSerial ? days - 1 : days;
  return serial + (hours * 3600 + minutes * 60 + seconds) / secondsOfDay;
}
