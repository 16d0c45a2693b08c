/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// The same 40 files picked in the pane: what the clerk sees of them, and what one click writes into the open workbook.
import { File } from "node:buffer";
import { webcrypto } from "node:crypto";
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import { sampleExpectedText } from "../../src/app/sample/county";
import type { RawWorkbook } from "../../src/core/report/raw-workbook";
import { readReports } from "../../src/core/report/read-reports";
import type { CollectionView } from "../../src/app/collect/collection-view";
import type { RollUp } from "../../src/core/rollup/result";
import { CollectedLists } from "../../src/pane/collect/CollectedLists";
import { filesOf } from "../../src/pane/collect/picked-files";
import { collectWhere, isSettled, openCollect } from "../pane/collect/open-collect";
import type { OpenedCollect } from "../pane/collect/open-collect";
import { namesIn, stateOf } from "../pane/open-session";
import { county, expectedTotals } from "../support/county-files";
import { totalsOf } from "../support/roll-up-bytes";
import { folderName, makeMixedFolder } from "./folder";
import type { MixedFolder } from "./folder";

jest.setTimeout(60_000);
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let mixed: MixedFolder;
let opened: OpenedCollect;
let result: RollUp;
let view: CollectionView;
/** Of the workbook afterwards. */
let names: readonly string[];
let raw: RawWorkbook | undefined;

/** As the browser hands over a folder that was picked. */
function picked(files: MixedFolder["files"]): FileList {
  const list = Object.entries(files).map(([name, bytes]) => {
    const file = new File([Uint8Array.from(bytes)], name);
    Object.defineProperty(file, "webkitRelativePath", { value: `${folderName}/${name}` });
    return file;
  });
  return list as unknown as FileList;
}

beforeAll(async () => {
  // What encrypts the file with a password; the window of the tests has none.
  Object.defineProperty(globalThis, "crypto", { value: webcrypto });
  mixed = await makeMixedFolder();
  opened = await openCollect();
  const { commands } = opened;
  commands.enter({ unit: county.county });
  commands.listFromText(sampleExpectedText(county));
  await commands.pick(filesOf(picked(mixed.files)));
  const { collection } = await collectWhere(opened, isSettled);
  if (collection === undefined) throw new Error("Nothing was added up");
  ({ result, view } = collection);
  opened.commands.step("result");
  await collectWhere(opened, ({ preview }) => preview?.ok === true);
  await opened.commands.rollUp();
  names = namesIn(opened);
  ({ raw } = stateOf(opened).reading ?? {});
});

test("each file is accounted for, once: with its unit, or by itself with what it is and what to do", () => {
  const { received } = opened.store.getState();
  expect(received.map(({ read }) => read.file).toSorted()).toEqual(mixed.sources.toSorted());
  const ofUnits = [...view.toDo, ...view.fine].flatMap(({ files }) => files);
  const shown = [...ofUnits, ...view.stray.map(({ file }) => file)];
  expect(shown.toSorted()).toEqual(mixed.sources.toSorted());
  const scan = `${folderName}/粮市镇-软弱涣散三表.pdf`;
  const alone = mixed.unreadable.filter((file) => file !== scan);
  expect(Object.fromEntries(view.stray.map(({ file, why }) => [file, why]))).toEqual(
    Object.fromEntries(
      [...alone, `${folderName}/通讯录.xlsx`].map((file) => [file, mixed.refusals[file]]),
    ),
  );
});

test("they add up to the known truth", () => {
  expect(totalsOf(result)).toEqual(expectedTotals);
});

test("the unit with a scan is received and not entered, and nobody reminds it", () => {
  expect(view.missing).toEqual(["县农业局党委"]);
  expect(view.toDo.find(({ unit }) => unit === "粮市镇")).toMatchObject({
    notEntered: true,
    files: [`${folderName}/粮市镇-软弱涣散三表.pdf`],
  });
  expect(view.sentence).toContain("已报18/20");
  expect(view.sentence).toContain("已收到、未录入：粮市镇。未报：县农业局党委。");
  expect(view.reminder).not.toContain("粮市镇");
});

test("the list in the pane says so beside the unit, and counts one that is missing", () => {
  const { collection } = opened.store.getState();
  if (collection === undefined) throw new Error("Nothing was added up");
  const page = document.body.appendChild(document.createElement("div"));
  const root = createRoot(page);
  act(() => root.render(createElement(CollectedLists, { collection, commands: opened.commands })));
  const items = [...page.querySelectorAll("li")].map(({ textContent }) => textContent ?? "");
  const [item] = items.filter((text) => text.startsWith("粮市镇"));
  expect(item).toMatch(/^粮市镇 ！ 已收到、未录入粮市镇报来的是扫描件或照片/);
  expect(page.textContent).toContain("未报 1");
  act(() => root.unmount());
});

test("a comment is read out beside the unit, with the cell in words", () => {
  const unit = [...view.toDo, ...view.fine].find((each) => each.unit === "鸟江镇");
  expect(unit?.troubles).toContain(
    `“${folderName}/鸟江镇-软弱涣散三表.xlsx”附件2第5行 党员数：这一格有批注：“王小平: 以党员名册为准”。批注不上表、不汇总，里面说的请核对，该改的改在格里。`,
  );
});

test("one click puts the totals into the open workbook", () => {
  expect(names).toEqual(expect.arrayContaining(["附件2", "附件3", "汇总明细"]));
  const reports = readReports(raw ?? { sheets: [] });
  const written = reports.flatMap((report) =>
    report.form === "summary"
      ? [[report.category?.value?.name, Object.values(report.counts).map(({ value }) => value)]]
      : [],
  );
  expect(Object.fromEntries(written)).toEqual(
    Object.fromEntries(
      Object.entries(expectedTotals.summary).map(([name, counts]) => [name, Object.values(counts)]),
    ),
  );
});
