/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// A table that is pasted into 收表 is read, counted, checked and moved out like a file.
import { act } from "react";
import type { ListRow } from "../../../src/core/spec/content";
import { organizationsForm } from "../../../src/core/notice/forms/organizations";
import { planListSheet } from "../../../src/core/native/list-sheet";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { planRollUp } from "../../../src/app/roll-up-files";
import type { RollUp } from "../../../src/core/rollup/result";
import { countyWorkbooks } from "../../support/county-files";
import { toHtml } from "../../support/formats/html";
import { toSeparated } from "../../support/formats/separated";
import { toForms } from "../../support/formats/story";
import { rollUpBytes, totalsOf } from "../../support/roll-up-bytes";
import { round, unsigned } from "../../support/sample-forms";
import { collectWhere, isSettled } from "./open-collect";
import { drawPaste } from "./open-paste";
import type { DrawnPaste } from "./open-paste";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let drawn: DrawnPaste;
afterEach(() => drawn.close());

async function open(): Promise<void> {
  drawn = await drawPaste();
  act(() => drawn.commands.step("received"));
}

async function rolledUp(): Promise<RollUp> {
  const { collection } = await act(() => collectWhere(drawn, isSettled));
  if (collection === undefined) throw new Error("Nothing was rolled up");
  return collection.result;
}

const filesIn = (): readonly string[] =>
  drawn.store.getState().received.map(({ read }) => read.file);

const name = "归阳镇-软弱涣散三表.xlsx";
const bytes = countyWorkbooks[name] ?? new Uint8Array();
const html = toHtml(toForms(bytes));
const texts = toSeparated(bytes, "\t");
const unit = "中共祁东县归阳镇委员会";
const totals = totalsOf(rollUpBytes({ [name]: bytes }, ""));

/** jsdom's own files cannot be read. */
const fileOf = (content: Uint8Array, path: string): File =>
  Object.assign(new Blob([Uint8Array.from(content)]), {
    name: path,
    lastModified: 0,
    webkitRelativePath: "",
  });

const organizations = (rows: readonly ListRow[]): Uint8Array =>
  writeWorkbook({
    sheets: [
      planListSheet(
        organizationsForm,
        { unit: "归阳镇党委", date: { year: 2014, month: 3, day: 10 }, rows },
        { round, choices: unsigned },
      ),
    ],
  });

test("tables from a document count as the file that they stand in, and say where each number comes from", async () => {
  await open();
  expect(await drawn.paste({ html, text: "不用这个" })).toBe(true);
  const result = await rolledUp();
  expect(totalsOf(result)).toEqual(totals);
  expect(result.totals.map(({ parts }) => parts[0]?.file)).toEqual(
    result.totals.map(() => "粘贴的表格 1"),
  );
  expect(drawn.said()).toBe(
    `✓ 收下了“粘贴的表格 1”：${unit}的附件1（农村）、附件1（街道社区）、附件1（其他事业单位）、附件2（6行）、附件3（4行）。`,
  );
  act(() => drawn.commands.remove("粘贴的表格 1"));
  expect([filesIn(), drawn.said()]).toEqual([[], ""]);
});

test("sheets that are pasted one after the other as text add up to their workbook, each under a name of its own", async () => {
  await open();
  for (const text of texts) await drawn.paste({ text });
  expect(totalsOf(await rolledUp())).toEqual(totals);
  expect(filesIn()).toEqual(texts.map((_, index) => `粘贴的表格 ${index + 1}`));
});

test("the same table twice counts once, and a name is never given again", async () => {
  await open();
  await drawn.paste({ html });
  await drawn.paste({ html });
  expect(totalsOf(await rolledUp())).toEqual(totals);
  act(() => drawn.commands.remove("粘贴的表格 2"));
  await drawn.paste({ html });
  expect(filesIn()).toEqual(["粘贴的表格 1", "粘贴的表格 3"]);
});

test("what looks like a formula is text in the result", async () => {
  const row = { name: "=HYPERLINK(1)党支部", members: 12, problem: "=1+1", secretary: "@SUM(A1)" };
  const [text = ""] = toSeparated(organizations([row]), "\t");
  await open();
  await drawn.paste({ text });
  const plan = planRollUp(await rolledUp());
  const written = readWorkbook(writeWorkbook(plan ?? { sheets: [] }));
  const cells = written.ok
    ? written.value.sheets.flatMap(({ rows }) => rows.flatMap((each) => each.cells))
    : [];
  for (const wanted of ["=1+1", "@SUM(A1)"]) {
    const found = cells.filter(({ value }) => value === wanted);
    expect(found).toHaveLength(1);
    expect(found[0]).not.toHaveProperty("formula");
  }
});

test("two thousand rows are taken, every one of them", async () => {
  const rows = Array.from({ length: 2000 }, (_, index) => ({
    name: `第${index + 1}村党支部`,
    members: 20,
    problem: "书记空缺，两年没有开过会",
    secretary: "空缺",
  }));
  const book = organizations(rows);
  await open();
  await drawn.paste({ html: toHtml(toForms(book)) });
  expect((await rolledUp()).lists.organizations.rows).toHaveLength(2000);
  expect(drawn.said()).toContain("归阳镇党委的附件2（2000行）");
});

test.each([
  ["nothing", {}, "没有内容"],
  ["words", { text: "归阳镇已报" }, "里面没有表格"],
])("of %s it is said that there is no table, and nothing is received", async (_, copied, why) => {
  await open();
  await drawn.paste(copied);
  expect(drawn.said()).toMatch(new RegExp(`^！没有粘贴：.*${why}.*请`));
  expect(filesIn()).toEqual([]);
});

test.each([
  [
    "a part of a table without its head",
    { text: "1\t金星村\t36\n2\t石龙村\t41\n" },
    "没有复制到表头",
  ],
  ["a table that holds nothing", { html: "<table><tr><td></td></tr></table>" }, "读不出来"],
])("%s is received, counts nothing, and it is said why and what to do", async (_, copied, why) => {
  await open();
  await drawn.paste(copied);
  expect(drawn.said()).toContain(why);
  expect(drawn.said()).toContain("请把它移出");
  const { collection } = await act(() => collectWhere(drawn, isSettled));
  expect(collection?.view.stray.map(({ file }) => file)).toEqual(["粘贴的表格 1"]);
});

test("files that were copied are taken as picked; the picture beside a copied table is not", async () => {
  const file = fileOf(bytes, name);
  const picture = fileOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47), "image.png");
  await open();
  await drawn.paste({ files: [file], text: `C:\\收到\\${name}\t` });
  expect(drawn.said()).toBe("✓ 收下了剪贴板里的1个文件。");
  await drawn.paste({ html, files: [picture] });
  expect(filesIn()).toEqual([name, "粘贴的表格 1"]);
  await drawn.paste({ html: "<img src='https://mail.example/a.png'>", files: [picture] });
  expect(filesIn()).toEqual([name, "粘贴的表格 1", "粘贴的图片 1.png"]);
});

test("pictures that were copied from a screen or a page all have one name from the browser, and are all received", async () => {
  const picture = (content: number, path: string): File =>
    fileOf(Uint8Array.of(0xff, 0xd8, 0xff, content), path);
  await open();
  await drawn.paste({ files: [picture(1, "image.png")] });
  await drawn.paste({ files: [picture(2, "image.png")] });
  expect(filesIn()).toEqual(["粘贴的图片 1.png", "粘贴的图片 2.png"]);
  act(() => drawn.commands.remove("粘贴的图片 2.png"));
  await drawn.paste({
    files: [picture(3, "image.jpeg"), picture(4, "image.png"), picture(5, "归阳镇.png")],
  });
  expect(filesIn()).toEqual([
    "粘贴的图片 1.png",
    "粘贴的图片 3.jpeg",
    "粘贴的图片 4.png",
    "归阳镇.png",
  ]);
  expect(new Set(drawn.store.getState().received.map(({ read }) => read.sha256)).size).toBe(4);
});

test("a paste into a field, or while another step is open, is none of its business", async () => {
  await open();
  const field = drawn.page.appendChild(document.createElement("input"));
  expect(await drawn.paste({ html }, field)).toBe(false);
  act(() => drawn.commands.step("expected"));
  expect(await drawn.paste({ html })).toBe(false);
  expect(filesIn()).toEqual([]);
});

test("the button shows a field that takes a paste, keeps nothing of it, and puts none of it into the page", async () => {
  await open();
  const button = drawn.page.querySelector("button");
  act(() => button?.click());
  const area = drawn.page.querySelector("textarea");
  expect(document.activeElement).toBe(area);
  expect(area?.getAttribute("aria-label")).toBe("粘贴表格");
  const mail = `<img src="https://mail.example/track.gif"><script>alert(1)</script>${html}`;
  expect(await drawn.paste({ html: mail }, area ?? undefined)).toBe(true);
  expect(filesIn()).toEqual(["粘贴的表格 1"]);
  expect([area?.value, drawn.page.querySelectorAll("img, script, table").length]).toEqual(["", 0]);
  act(() => button?.click());
  expect(drawn.page.querySelector("textarea")).toBeNull();
});
