// Taking over what is beyond doubt, in one go. What somebody has decided is never touched.
import { sureStandards } from "./decide-row";
import type { DecideRow } from "./decide-row";
import { standardsText } from "./decision";
import type { RowFill } from "./fill-columns";

export const adoptionFills = (rows: readonly DecideRow[]): readonly RowFill[] =>
  rows
    .filter(({ pile }) => pile === "sure")
    .map((row) => {
      const text = standardsText(sureStandards(row));
      return { row, texts: { standards: text }, text };
    });
