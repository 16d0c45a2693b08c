// F05: comments on a form's sheet, said with their cells, each on the form that it lies by.
import { checkFiles } from "../../../src/app/check-files";
import { toFileAnswer } from "../../../src/app/check-answer";
import type { FindingAnswer } from "../../../src/app/check-answer";
import { planExample } from "../../support/clean-set";
import { readAll, requestFor, rollUpBytes, toBytes, totalsOf } from "../../support/roll-up-bytes";
import { withComments } from "../../deviations/with-comments";
import type { Comments } from "../../deviations/with-comments";

const clean = toBytes(planExample({}));
const request = requestFor("祁东县");

function saidOf(comments: Comments): readonly FindingAnswer[] {
  const files = { "归阳镇.xlsx": withComments(clean, comments) };
  return checkFiles(readAll(files, request), request)
    .flatMap((file) => toFileAnswer(file).findings)
    .filter(({ rule }) => rule === "F05");
}

test("[F05] a comment is said with its cell and its text, and the numbers stay as they are", () => {
  const comments = { "附件1-农村": { E9: "已调整，\n应为3个" }, 附件3: { B40: "还有一个村" } };
  expect(
    saidOf(comments).map(({ severity, blocks, sheet, cell, value, message }) => ({
      severity,
      blocks,
      sheet,
      cell,
      value,
      message,
    })),
  ).toEqual([
    {
      severity: "warning",
      blocks: "nothing",
      sheet: "附件1-农村",
      cell: "E9",
      value: "王小平: 已调整， 应为3个",
      message:
        "这一格有批注：“王小平: 已调整， 应为3个”。批注不上表、不汇总，里面说的请核对，该改的改在格里。",
    },
    expect.objectContaining({ sheet: "附件3", cell: "B40" }),
  ]);
  const file = withComments(clean, comments);
  const rolledUp = rollUpBytes({ "归阳镇.xlsx": file }, "祁东县");
  expect(totalsOf(rolledUp)).toEqual(totalsOf(rollUpBytes({ "归阳镇.xlsx": clean }, "祁东县")));
  expect(rolledUp.files[0]).toMatchObject({ status: "included", findings: { warning: 2 } });
});

test("[F05] long comments are cut, many are counted, and those that say nothing are passed over", () => {
  const many = Object.fromEntries(
    Array.from({ length: 23 }, (_, index) => [`H${index + 1}`, "改"]),
  );
  const said = saidOf({ "附件1-农村": { A1: "长".repeat(200), ...many, I1: " " } });
  expect(said).toHaveLength(21);
  expect(said[0]?.message).toContain(`“王小平: ${"长".repeat(55)}…”`);
  expect(said[0]?.value).toHaveLength(205);
  expect(said.at(-1)).toMatchObject({
    cell: null,
    message: "另有4处批注没有列出，请打开文件看。",
  });
});
