// The standard form of an odd spelling, where writing it over the cell changes nothing of what the cell means. What a
// clerk alone can know, and what would be lost, is left as it stands.
import { asIs, unreadable } from "../../core/report/outcome";
import type { Outcome } from "../../core/report/outcome";
import type { RawValue } from "../../core/report/raw-workbook";
import { readCategory } from "../../core/report/read-category";
import { readCount } from "../../core/report/read-count";
import { readDate } from "../../core/report/read-date";
import { readKeyConditions, readStandards } from "../../core/report/read-decisions";
import { readPercent } from "../../core/report/read-percent";
import { readPerson } from "../../core/report/read-person";
import { readPhones } from "../../core/report/read-phones";
import type { Normalisation } from "../../core/report/report";
import { fold, textOf, tidy, tidyName } from "../../core/report/text";
import type { NormalisationWhy } from "../../core/report/values";

type Reader = (value: RawValue) => Outcome<unknown>;

/** Stray spaces are no part of a name; a space that may part two names stays. */
const readTidied: Reader = (value) => {
  const words = tidy(textOf(value)).split(" ");
  const maySeparate = words.filter((word) => word.length > 1).length > 1;
  return maySeparate ? unreadable : asIs(tidyName(textOf(value)));
};

/** Extensions are no part of a read number, but they are a part of what was filled in. */
const readPhonesWhole: Reader = (value) => {
  const { value: phones, ...rest } = readPhones(value);
  const digits = fold(textOf(value))
    .replace(/\.0$/, "")
    .replace(/\+?86(?=1\d{10})/g, "")
    .replace(/\D/g, "");
  return { value: { phones, digits }, ...rest };
};

/** Who reads an entry of that kind; none where the standard form is not ours to write. */
const readersOf: Readonly<Record<NormalisationWhy, readonly Reader[]>> = {
  "width-or-space": [readTidied],
  "number-as-text": [readCount],
  "unit-in-number": [readCount],
  "date-form": [readDate],
  "date-number": [readDate],
  "middle-dot": [readPerson],
  "category-name": [readCategory],
  "phone-form": [readPhonesWhole],
  "standard-form": [readStandards, readKeyConditions],
  "percent-form": [readPercent],
  // 三四十 is read as a number too: it stays in sight that somebody wrote words.
  "chinese-numeral": [],
  // What stands in brackets was filled in by somebody.
  "part-of-number": [],
  // A dash may say that the post is vacant, or that nobody has asked yet.
  "vacancy-word": [],
  // A title at the end may be of the name, and a remark behind it goes with it.
  "title-in-name": [],
};

const numeric: readonly NormalisationWhy[] = ["number-as-text", "unit-in-number", "percent-form"];

const toValue = ({ why, to }: Normalisation): string | number =>
  numeric.includes(why) && !Number.isNaN(Number(to)) ? Number(to) : to;

/** undefined where the standard form would say something else than what stands in the cell. */
export function standardForm(entry: Normalisation, stands: RawValue): string | number | undefined {
  const value = toValue(entry);
  if (value === "") return undefined;
  const keeps = readersOf[entry.why].some((read) => {
    const [before, after] = [read(stands).value, read(value).value];
    return before !== undefined && JSON.stringify(before) === JSON.stringify(after);
  });
  return keeps ? value : undefined;
}
