// Rules on 附件3 alone: villages, and when their election will be over.
import { toSerial } from "../../kernel/calendar";
import { isTermOpen, readTerm } from "../../report/read-term";
import { hitOn } from "../kind";
import type { KindOf } from "../kind";

const noVillage = /社区|居委会|居民|小学|中学|学校|卫生院|卫生室|公司|企业|机关|协会|商会/;
const categoryOfVillages = "农村";

export const villageNamed: KindOf<"village-named"> = {
  scope: "list",
  check: (report) =>
    report.form === "villages"
      ? report.rows.flatMap(({ name, category }) => {
          const known = category?.value?.name;
          if (name.value === undefined) return [];
          if (known !== undefined && known !== categoryOfVillages)
            return [
              hitOn(report, name, {
                sentence: "category",
                blanks: { name: name.value, category: known },
              }),
            ];
          return noVillage.test(name.value)
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
