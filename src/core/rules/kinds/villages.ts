// Rules on 附件3 alone: villages, and when their election will be over.
import { toSerial } from "../../kernel/calendar";
import { ruralCategory } from "../../notice/categories";
import { namesNoVillage } from "../../notice/telling-words";
import { isTermOpen, readTerm } from "../../report/read-term";
import { rowHit } from "../kind";
import type { KindOf } from "../kind";

export const villageNamed: KindOf<"village-named"> = {
  scope: "list",
  eachRow: ({ name, category }, _, { form }) => {
    const known = category?.value?.name;
    if (form !== "villages" || name.value === undefined) return [];
    const blanks = { name: name.value, category: known ?? "" };
    if (known !== undefined && known !== ruralCategory)
      return [rowHit(name, { sentence: "category", blanks })];
    return namesNoVillage.test(name.value) ? [rowHit(name, { sentence: "name", blanks })] : [];
  },
};

export const termReadable: KindOf<"term-readable"> = {
  scope: "list",
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
  eachRow: ({ electionTerm, name }, _, list) => {
    const date = list.date?.value;
    if (electionTerm === undefined || date === undefined || electionTerm.blank) return [];
    const term = readTerm(electionTerm.text, date.year);
    if (term === undefined || term.latest >= toSerial(date)) return [];
    const blanks = { name: name.text, value: electionTerm.text };
    return [rowHit(electionTerm, { sentence: "past", blanks })];
  },
};
