/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// What was received, and the open workbook's own forms beside it, as the clerk sees it.
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import type { ReceivedFile } from "../../../src/app/collect/received-file";
import { defaultRound } from "../../../src/core/notice/default-round";
import { openWorkbookName } from "../../../src/core/notice/own-sheet-names";
import { makeSample } from "../../../src/pane/collect/sample";
import { toCollection } from "../../../src/pane/collect/to-collection";
import { readInProcess } from "../../support/read-in-process";

const context = { round: defaultRound, deadlineSet: false, today: undefined };

async function received(): Promise<readonly ReceivedFile[]> {
  const { files } = await makeSample(async (plan) => writeWorkbook(plan));
  const all: ReceivedFile[] = [];
  const onRead = (file: ReceivedFile): void => void all.push(file);
  const onUnfolded = (): void => undefined;
  const { signal } = new AbortController();
  await readInProcess(files, { context, onRead, onUnfolded, signal });
  return all;
}

test("a version in the open workbook is dated like any other, and offered where it is the newest", async () => {
  const all = await received();
  const isCorrection = ({ read }: ReceivedFile): boolean => read.file.includes("更正");
  const correction = all.find(isCorrection);
  if (correction === undefined) throw new Error("The sample has no correction");
  const collection = toCollection(
    { unit: "中共祁东县委组织部", expected: undefined, kept: [], strict: false },
    {
      received: all.filter((file) => !isCorrection(file)),
      own: { ...correction.read, file: openWorkbookName },
      explanations: [],
      handMade: undefined,
      context,
      now: new Date(2014, 2, 20),
    },
  );
  const unit = collection?.view.toDo.find(({ versions }) =>
    versions.some(({ file }) => file === openWorkbookName),
  );
  expect(unit?.versions.map(({ file, date, isNewest }) => [file, date, isNewest])).toEqual([
    [openWorkbookName, "2014年3月15日", true],
    ["白地市镇-软弱涣散三表.xlsx", "2014年3月3日", false],
  ]);
});
