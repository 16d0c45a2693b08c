// Rules on 附件3 alone: villages, and when their election will be over.
import { toSerial } from "../../kernel/calendar";
import { ruralCategory } from "../../notice/categories";
import { namesNoVillage } from "../../notice/telling-words";
import { isTermOpen, readTerm } from "../../report/read-term";
import { hitOn } from "../kind";
import type { KindOf } from "../kind";

export const villageNamed: KindOf<"village-named"> = {
  scope: "list",
  check: (report) =>
    report.form === "villages"
      ? report.rows.flatMap(({ name, category }) => {
          const known = category?.value?.name;
          if (name.value === undefined) return [];
          if (known !== undefined && known !== ruralCategory)
            return [
              hitOn(report, name, {
                sentence: "category",
                blanks: { name: name.value, category: known },
              }),
            ];
          return namesNoVillage.test(name.value)
            ? [hitOn(report, name, { sentence: "name", blanks: { name: name.value } })]
            : [];
        })
      : [],
};

export const termReadable: KindOf<"term-readable"> = {
  scope: "list",
  check: (report) =>
    report.rows.flatMap(({ electionTerm, name }) => {
      if (electionTerm === undefined) return [];
      const blanks = { name: name.text, value: electionTerm.text };
      if (electionTerm.blank) return [hitOn(report, electionTerm, { sentence: "blank", blanks })];
      if (isTermOpen(electionTerm.text))
        return [hitOn(report, electionTerm, { sentence: "open", blanks, severity: "warning" })];
      return readTerm(electionTerm.text, report.date?.value?.year) === undefined
        ? [hitOn(report, electionTerm, { sentence: "unreadable", blanks })]
        : [];
    }),
};

export const termAhead: KindOf<"term-ahead"> = {
  scope: "list",
  check: (report) =>
    report.rows.flatMap(({ electionTerm, name }) => {
      const date = report.date?.value;
      if (electionTerm === undefined || date === undefined || electionTerm.blank) return [];
      const term = readTerm(electionTerm.text, date.year);
      return term === undefined || term.latest >= toSerial(date)
        ? []
        : [
            hitOn(report, electionTerm, {
              sentence: "past",
              blanks: { name: name.text, value: electionTerm.text },
            }),
          ];
    }),
};
