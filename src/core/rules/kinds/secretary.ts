// Rules on secretaries, their telephones, and the clerk's decisions that go with a vacancy.
import { rememberFor } from "../../kernel/remember";
import { keyConditionCategories } from "../../notice/key-conditions";
import { noneMark } from "../../notice/marks";
import { vacancyStandard as vacancyStandardId } from "../../notice/standards";
import { actingWords, numberKinds, vacancyPhrases, vacancyWords } from "../../notice/telling-words";
import { phoneFormulas } from "../phone-formulas";
import { organizationKey } from "../../report/organization-key";
import type { ListReport, ListRowReport } from "../../report/report";
import type { Phone } from "../../report/values";
import { compiled } from "../compiled";
import type { NativeCheck } from "../compiled";
import {
  all,
  any,
  holds,
  holdsAny,
  isAmong,
  isBlank,
  isFilled,
  isOneOf,
  not,
  quoted,
  stripped,
} from "../formula";
import { hitOn, rowHit } from "../kind";
import type { Hit, KindOf, RowHit } from "../kind";
import { repeatedRows } from "./repeated-rows";

const isVacant = (cell: string): string =>
  isAmong(stripped(cell), [...vacancyWords, "-", "--", "—", "——"]);

const betweenPeople = ["、", ",", "，", ";", "；", "/"];

const isNamed = (cell: string): string => all(not(isBlank(cell)), not(isVacant(cell)));

/** A remark in brackets behind the name says so. */
function isActing(cell: string): string {
  const text = `SUBSTITUTE(SUBSTITUTE(${cell},"(","（"),")","）")`;
  const remark = `MID(${text},FIND("（",${text}),LEN(${cell}))`;
  return all(`RIGHT(${text},1)="）"`, holdsAny(remark, actingWords));
}

export const secretaryFilled: KindOf<"secretary-filled"> = {
  scope: "list",
  compile: (_, { cell }) => {
    const secretary = cell("secretary");
    if (secretary === undefined) return compiled([]);
    const on = { column: "secretary" } as const;
    return compiled([
      { on, ready: "TRUE", fails: isBlank(secretary), blank: true },
      {
        on,
        ready: isNamed(secretary),
        fails: holdsAny(secretary, betweenPeople),
        severity: "warning",
      },
    ]);
  },
  eachRow: ({ secretary, name }) => {
    if (secretary === undefined) return [];
    const blanks = { name: name.text, value: secretary.text };
    if (secretary.blank) return [rowHit(secretary, { sentence: "blank", blanks })];
    return secretary.value?.several
      ? [rowHit(secretary, { sentence: "several", blanks, severity: "warning" })]
      : [];
  },
};

const tellsVacancy = new RegExp(vacancyPhrases.join("|"));

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
  compile: (_, { cell }) => {
    const [secretary, decision, problem] = [cell("secretary"), cell("standards"), cell("problem")];
    if (secretary === undefined || problem === undefined) return compiled([]);
    const on = { column: "secretary" } as const;
    const undecided =
      decision &&
      all(isVacant(secretary), isFilled(decision), not(holds(decision, String(vacancyStandardId))));
    const named = all(
      isNamed(secretary),
      not(`IFERROR(${isActing(secretary)},FALSE)`),
      holdsAny(problem, vacancyPhrases),
    );
    return compiled([
      ...(undecided === undefined ? [] : [{ on, ready: "TRUE", fails: undecided }]),
      { on, ready: "TRUE", fails: named },
    ]);
  },
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
  area: "area",
  other: "other",
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
  return phones.flatMap(({ kind, digits, beside }) => {
    const odd = kind === "wrong" ? "one-wrong" : doubtful[kind];
    const told = beside.replace(numberKinds, "");
    const sentence = odd ?? (told === "" ? undefined : "beside");
    return sentence === undefined
      ? []
      : [
          rowHit(phone, {
            sentence,
            blanks: { ...blanks, digits, beside: told },
            severity: "warning",
          }),
        ];
  });
}

/** The person of a row as far as one is named. */
const personOf = (row: ListRowReport | undefined): string => row?.secretary?.value?.name ?? "";

/** Who else has the number, by name; an office's number shared by different people is worth a look. */
function sharedPhones(report: ListReport): readonly Hit[] {
  const owner = new Map<string, ListRowReport>();
  const hits: Hit[] = [];
  for (const row of report.rows)
    for (const { digits, kind } of row.phone?.value ?? []) {
      const known = owner.get(digits);
      if (known === undefined) owner.set(digits, row);
      if (row.phone === undefined || known === undefined || kind === "wrong") continue;
      const [person, other] = [personOf(row), personOf(known)];
      if (person === "" || other === "" || person === other) continue;
      const blanks = { digits, person, other, row: known.row };
      hits.push(hitOn(report, row.phone, { sentence: "shared", blanks, severity: "warning" }));
    }
  return hits;
}

export const phoneValid: KindOf<"phone-valid"> = {
  scope: "list",
  compile: (_, { cell, above }) => {
    const [phone, secretary] = [cell("phone"), cell("secretary")];
    if (phone === undefined || secretary === undefined) return compiled([]);
    const on = { column: "phone" } as const;
    const number = phoneFormulas(phone);
    const owner = `INDEX(${above("secretary")},MATCH(${phone},${above("phone")},0))`;
    const ready = all(not(isBlank(phone)), not(number.isSeveral));
    const checks: readonly NativeCheck[] = [
      { on, ready: isBlank(phone), fails: not(isVacant(secretary)), blank: true },
      { on, ready, fails: not(any(number.isDialled, number.isDoubtful)) },
      { on, ready, fails: number.isDoubtful, severity: "warning" },
      {
        on,
        ready: all(number.isDialled, isNamed(secretary)),
        fails: all(isNamed(owner), `${owner}<>${secretary}`),
        severity: "warning",
      },
    ];
    return compiled(checks, "several-phones");
  },
  eachRow: checkPhones,
  check: sharedPhones,
};

/** The secretary with the first of their numbers; "" where either is missing. */
const personAndPhone = rememberFor(({ secretary, phone }: ListRowReport): string => {
  const person = secretary?.value?.name;
  const digits = phone?.value?.[0]?.digits;
  return person && digits ? `${person} ${digits}` : "";
});

export const secretaryOnce: KindOf<"secretary-once"> = {
  scope: "list",
  compile: (_, { cell, above }) => {
    const [secretary, phone, name] = [cell("secretary"), cell("phone"), cell("name")];
    if (secretary === undefined || phone === undefined || name === undefined) return compiled([]);
    const same = `${above("secretary")},${secretary},${above("phone")},${phone}`;
    const alike = `${same},${above("name")},${name}`;
    const check: NativeCheck = {
      on: { column: "secretary" },
      ready: all(isNamed(secretary), not(isBlank(phone))),
      fails: `COUNTIFS(${same})>COUNTIFS(${alike})`,
    };
    return compiled([check], "word-for-word");
  },
  check: (report) =>
    repeatedRows(report.rows, personAndPhone).flatMap(({ row: { name, secretary }, first }) => {
      // The same organization twice is the matter of another rule.
      const isOne = organizationKey(first.name.text) === organizationKey(name.text);
      if (secretary === undefined || isOne) return [];
      const person = secretary.value?.name ?? "";
      const blanks = { person, row: first.row, name: name.text, other: first.name.text };
      return [hitOn(report, secretary, { sentence: "twice", blanks })];
    }),
};

export const conditionCategory: KindOf<"condition-category"> = {
  scope: "list",
  compile: (_, { cell }) => {
    const [conditions, category] = [cell("keyConditions"), cell("category")];
    if (conditions === undefined || category === undefined) return compiled([]);
    const ready = all(
      isFilled(conditions),
      `${conditions}<>${quoted(noneMark)}`,
      isFilled(category),
    );
    const fails = not(isOneOf(category, keyConditionCategories));
    return compiled([{ on: { column: "keyConditions" }, ready, fails }]);
  },
  eachRow: ({ keyConditions, category, name }) => {
    const known = category?.value?.name;
    if (!keyConditions?.value?.length || known === undefined) return [];
    if (keyConditionCategories.some((each) => each === known)) return [];
    const blanks = { name: name.text, category: known };
    return [rowHit(keyConditions, { sentence: "elsewhere", blanks })];
  },
};
