// Rules on 附件3 alone: villages, and when their election will be over.
import { toSerial } from "../../kernel/calendar";
import { ruralCategory } from "../../notice/categories";
import { otherBodyWords } from "../../notice/telling-words";
import { isTermOpen, openTerms, readTerm } from "../../report/read-term";
import { latestOf, namesMonth, namesTerm } from "../term-formulas";
import { compiled } from "../compiled";
import type { ListCells } from "../compiled";
import { isDate, serialOf } from "../date-formulas";
import { all, any, holdsAny, isFilled, not, quoted, stripped } from "../formula";
import { rowHit } from "../kind";
import type { KindOf } from "../kind";

const namesNoVillage = new RegExp(otherBodyWords.join("|"));

export const villageNamed: KindOf<"village-named"> = {
  scope: "list",
  compile: (_, { form, cell }) => {
    const name = cell("name");
    if (form !== "villages" || name === undefined) return compiled([]);
    const fails = holdsAny(name, otherBodyWords);
    return compiled([{ on: { column: "name" }, ready: isFilled(name), fails }]);
  },
  eachRow: ({ name, category }, _, { form }) => {
    const known = category?.value?.name;
    if (form !== "villages" || name.value === undefined) return [];
    const blanks = { name: name.value, category: known ?? "" };
    if (known !== undefined && known !== ruralCategory)
      return [rowHit(name, { sentence: "category", blanks })];
    return namesNoVillage.test(name.value) ? [rowHit(name, { sentence: "name", blanks })] : [];
  },
};

const termIn = ({ cell }: ListCells): string | undefined => {
  const term = cell("electionTerm");
  return term && stripped(term);
};

const onTerm = { column: "electionTerm" } as const;

export const termReadable: KindOf<"term-readable"> = {
  scope: "list",
  compile: (_, cells) => {
    const term = termIn(cells);
    if (term === undefined) return compiled([]);
    const open = any(...openTerms.map((word) => `LEFT(${term},${word.length})=${quoted(word)}`));
    const ready = `${term}<>""`;
    return compiled(
      [
        { on: onTerm, ready: "TRUE", fails: `${term}=""`, blank: true },
        { on: onTerm, ready, fails: open, severity: "warning" },
        { on: onTerm, ready, fails: not(any(open, namesTerm(term, cells.header("date")))) },
      ],
      "words-around",
    );
  },
  eachRow: ({ electionTerm, name }, _, { date }) => {
    if (electionTerm === undefined) return [];
    const blanks = { name: name.text, value: electionTerm.text };
    if (electionTerm.blank) return [rowHit(electionTerm, { sentence: "blank", blanks })];
    if (isTermOpen(electionTerm.text))
      return [rowHit(electionTerm, { sentence: "open", blanks, severity: "warning" })];
    return readTerm(electionTerm.text, date?.value?.year) === undefined
      ? [rowHit(electionTerm, { sentence: "unreadable", blanks })]
      : [];
  },
};

export const termAhead: KindOf<"term-ahead"> = {
  scope: "list",
  compile: (_, cells) => {
    const term = termIn(cells);
    if (term === undefined) return compiled([]);
    const date = cells.header("date");
    const ready = all(namesMonth(term), isDate(date));
    const fails = `${latestOf(term, date)}<${serialOf(date)}`;
    return compiled([{ on: onTerm, ready, fails }], "words-around");
  },
  eachRow: ({ electionTerm, name }, _, list) => {
    const date = list.date?.value;
    if (electionTerm === undefined || date === undefined || electionTerm.blank) return [];
    const term = readTerm(electionTerm.text, date.year);
    if (term === undefined || term.latest >= toSerial(date)) return [];
    const blanks = { name: name.text, value: electionTerm.text };
    return [rowHit(electionTerm, { sentence: "past", blanks })];
  },
};
