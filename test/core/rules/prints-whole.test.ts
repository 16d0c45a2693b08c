// [V58] What its declaration says of lines and characters is what the printed forms have room for.
import { organizationsForm } from "../../../src/core/notice/forms/organizations";
import { villagesForm } from "../../../src/core/notice/forms/villages";
import { rules } from "../../../src/core/notice/rules";
import { printedWidth } from "../../../src/core/native/list-layout";
import { lineCount, rowHeight } from "../../../src/core/native/row-height";
import type { RuleKinds } from "../../../src/core/spec/rule";

const forms = { organizations: organizationsForm, villages: villagesForm };

function declared(): RuleKinds["prints-whole"] {
  const rule = rules.find(({ id }) => id === "V58");
  if (rule?.kind !== "prints-whole") throw new Error("V58 is declared otherwise");
  return rule.params;
}

const { lines, characters } = declared();
const columns = (["organizations", "villages"] as const).flatMap((form) =>
  characters[form].map(([id, most]) => {
    const column = forms[form].columns.find((each) => each.id === id);
    if (column === undefined) throw new Error(`${form} has no column ${id}`);
    return { form, id, most, width: printedWidth(forms[form], column) };
  }),
);

test("[V58] the highest row holds that many lines, and not one more", () => {
  const height = (count: number): number =>
    rowHeight([{ text: "字\n".repeat(count - 1), width: 100 }], 0);
  expect(height(lines)).toBeLessThan(409);
  expect(height(lines + 1)).toBe(409);
});

test.each(columns)("[V58] a line of $form $id holds $most characters", ({ most, width }) => {
  expect(lineCount("字".repeat(most), width)).toBe(1);
  expect(lineCount("字".repeat(most + 1), width)).toBe(2);
});
