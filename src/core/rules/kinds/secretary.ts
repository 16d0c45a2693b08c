// Rules on secretaries, their telephones, and the clerk's decisions that go with a vacancy.
import { keyConditionCategories } from "../../notice/key-conditions";
import { vacancyStandard as vacancyStandardId } from "../../notice/standards";
import { tellsVacancy } from "../../notice/telling-words";
import { organizationKey } from "../../report/organization-key";
import type { ListReport, ListRowReport } from "../../report/report";
import type { Phone } from "../../report/values";
import { hitOn, rowHit } from "../kind";
import type { Hit, KindOf, RowHit } from "../kind";

export const secretaryFilled: KindOf<"secretary-filled"> = {
  scope: "list",
  eachRow: ({ secretary, name }) =>
    secretary?.blank ? [rowHit(secretary, { sentence: "blank", blanks: { name: name.text } })] : [],
};

/** The decision leaves (1) out, or the text speaks of a vacancy while somebody is named. */
function contradiction({ secretary, standards, problem }: ListRowReport): string | undefined {
  const person = secretary?.value;
  if (person === undefined) return undefined;
  if (person.vacant)
    return (standards?.value?.includes(vacancyStandardId) ?? true) ? undefined : "undecided";
  const said = tellsVacancy.test(problem?.text ?? "");
  return said && !person.acting ? "named" : undefined;
}

export const vacancyStandard: KindOf<"vacancy-standard"> = {
  scope: "list",
  eachRow: (row) => {
    const sentence = contradiction(row);
    if (sentence === undefined || row.secretary === undefined) return [];
    const blanks = { name: row.name.text, person: row.secretary.value?.name ?? "" };
    return [rowHit(row.secretary, { sentence, blanks })];
  },
};

const doubtful: Readonly<Partial<Record<Phone["kind"], string>>> = {
  masked: "masked",
  short: "short",
};

function checkPhones({ phone, secretary, name }: ListRowReport): readonly RowHit[] {
  if (phone === undefined) return [];
  const blanks = { name: name.text, value: phone.text };
  if (phone.blank)
    return secretary?.value?.vacant ? [] : [rowHit(phone, { sentence: "blank", blanks })];
  const phones = phone.value ?? [];
  if (!phones.some(({ kind }) => kind !== "wrong"))
    return [
      rowHit(phone, {
        sentence: "wrong",
        blanks: { ...blanks, digits: phones[0]?.digits.length ?? 0 },
      }),
    ];
  return phones.flatMap(({ kind, digits }) => {
    const sentence = kind === "wrong" ? "one-wrong" : doubtful[kind];
    return sentence === undefined
      ? []
      : [rowHit(phone, { sentence, blanks: { ...blanks, digits }, severity: "warning" })];
  });
}

/** The person of a row as far as one is named. */
const personOf = (row: ListRowReport | undefined): string => row?.secretary?.value?.name ?? "";

/** Who else has the number, by name; an office's number shared by different people is worth a look. */
function sharedPhones(report: ListReport): readonly Hit[] {
  const owner = new Map<string, ListRowReport>();
  return report.rows.flatMap((row) => {
    const { phone } = row;
    if (phone === undefined) return [];
    return (phone.value ?? []).flatMap(({ digits, kind }) => {
      const known = owner.get(digits);
      if (known === undefined) owner.set(digits, row);
      const people = [personOf(row), personOf(known)];
      if (known === undefined || kind === "wrong" || people.includes("")) return [];
      const blanks = { digits, person: personOf(row), other: personOf(known), row: known.row };
      return blanks.person === blanks.other
        ? []
        : [hitOn(report, phone, { sentence: "shared", blanks, severity: "warning" })];
    });
  });
}

export const phoneValid: KindOf<"phone-valid"> = {
  scope: "list",
  eachRow: checkPhones,
  check: sharedPhones,
};

export const secretaryOnce: KindOf<"secretary-once"> = {
  scope: "list",
  check: (report) => {
    const first = new Map<string, ListRowReport>();
    return report.rows.flatMap((row) => {
      const person = row.secretary?.value?.name;
      const digits = row.phone?.value?.[0]?.digits;
      if (!person || !digits || row.secretary === undefined) return [];
      const known = first.get(`${person} ${digits}`);
      if (known === undefined) {
        first.set(`${person} ${digits}`, row);
        return [];
      }
      // The same organization twice is the matter of another rule.
      if (organizationKey(known.name.text) === organizationKey(row.name.text)) return [];
      const blanks = { person, row: known.row, name: row.name.text, other: known.name.text };
      return [hitOn(report, row.secretary, { sentence: "twice", blanks })];
    });
  },
};

export const conditionCategory: KindOf<"condition-category"> = {
  scope: "list",
  eachRow: ({ keyConditions, category, name }) => {
    const known = category?.value?.name;
    if (!keyConditions?.value?.length || known === undefined) return [];
    if (keyConditionCategories.some((each) => each === known)) return [];
    const blanks = { name: name.text, category: known };
    return [rowHit(keyConditions, { sentence: "elsewhere", blanks })];
  },
};
