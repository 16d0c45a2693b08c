// A clerk decides the standards of eighty organizations, by keyboard alone.
import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import { firstDecision, standardsText } from "../../src/app/decide/decision";
import { listDecideRows } from "../../src/app/decide/decide-row";
import type { DecideRow } from "../../src/app/decide/decide-row";
import { defaultRound } from "../../src/core/notice/default-round";
import { standards } from "../../src/core/notice/standards";
import { readReports } from "../../src/core/report/read-reports";
import type { StandardId } from "../../src/core/spec/standard";
import { classify } from "../../src/core/standards/classify";
import { copiedSoon, openSheet } from "../support/browser/grid";
import { paneFrame, violationsIn } from "../support/browser/violations";
import { openWorkbench } from "../support/browser/workbench";
import type { Workbench } from "../support/browser/workbench";
import { planDecideBook } from "../support/decide-book";
import { drawProblemRows } from "../support/problem-rows";

let workbench: Workbench;
afterEach(() => workbench.close());

interface Statement {
  readonly text: string;
  readonly standards: readonly StandardId[];
}

const statements = readFileSync(
  path.join(__dirname, "..", "fixtures", "statements", "dev.jsonl"),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Statement);

/** Half as the sample's clerks put it, half in other words, of which not all are understood. */
const drawn = drawProblemRows(80).map(({ row, standards: right }, index) => {
  const statement = index % 2 === 0 ? undefined : statements[index];
  return statement === undefined
    ? { row, right }
    : { row: { ...row, problem: statement.text }, right: statement.standards };
});
const count = drawn.length;
const rightFor = ({ row }: DecideRow): readonly StandardId[] =>
  drawn.find((each) => each.row.name === row.name.text)?.right ?? [];

const book = writeWorkbook({ sheets: planDecideBook(drawn.map(({ row }) => row)) });

function rowsInBook(): readonly DecideRow[] {
  const raw = readWorkbook(book);
  if (!raw.ok) throw new Error(raw.error);
  return listDecideRows(readReports(raw.value), { classify, round: defaultRound });
}

const rows = rowsInBook();
const pile = (id: DecideRow["pile"]): readonly DecideRow[] => rows.filter((row) => row.pile === id);
const [sure, look, unclear] = [pile("sure"), pile("look"), pile("unclear")];

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** With the focus on the way to 定标准. */
async function openBook(): Promise<void> {
  workbench = await openWorkbench();
  const { page, pane } = workbench;
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "打开", exact: true }).click(),
  ]);
  await chooser.setFiles({ name: "归阳镇.xlsx", mimeType: type, buffer: Buffer.from(book) });
  const entry = pane.getByRole("button", { name: `定标准：还有 ${count} 行` });
  // What the page may ask before it opens a file is no matter of these tests.
  const asked = page.getByRole("dialog").getByRole("button", { name: "打开" });
  await Promise.race([entry.waitFor(), asked.click().catch(() => undefined)]);
  await entry.waitFor();
  await entry.focus();
}

/** The keys that make the right decision of what is offered, and keep it. */
function keysFor(row: DecideRow): readonly string[] {
  const right = rightFor(row);
  if (right.length === 0) return ["0", "Enter"];
  const offered = firstDecision(row).standards ?? [];
  const wrong = standards.filter(({ id }) => offered.includes(id) !== right.includes(id));
  return [...wrong.map(({ id }) => String(id)), "Enter"];
}

/** Counts what it presses. */
function makeTypist(): { readonly strokes: () => number; readonly press: typeof press } {
  let strokes = 0;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      strokes += 1;
      await workbench.page.keyboard.press(key);
    }
  };
  return { strokes: () => strokes, press };
}

/** From one pile to the next Enter goes on. */
const throughPiles = (...piles: readonly (readonly DecideRow[])[]): readonly string[] =>
  piles
    .filter(({ length }) => length > 0)
    .flatMap((each, index) => [...(index > 0 ? ["Enter"] : []), ...each.flatMap(keysFor)]);

const secondsPerRow = 2.25;

function tell(title: string, strokes: number, looked: number): void {
  process.stdout.write(
    `${title}: ${count} rows (${sure.length} beyond doubt, ${look.length} to look at, ${unclear.length} unclear), ` +
      `${strokes} keystrokes, ${(strokes / count).toFixed(2)} a row; ${secondsPerRow} s for each row looked at: ` +
      `${(looked * secondsPerRow).toFixed(0)} s\n`,
  );
}

async function expectWritten(texts: readonly string[]): Promise<void> {
  const { page, pane } = workbench;
  await pane.getByText("还没定 0").waitFor();
  const expected = texts.join("\n");
  await openSheet(page, "附件2");
  expect(await copiedSoon(page, `J5:J${4 + count}`, expected)).toBe(expected);
  expect(workbench.errors).toEqual([]);
}

test("what is beyond doubt is adopted, the rest typed blind, and no keystroke is lost while the workbook is written", async () => {
  await openBook();
  const { pane } = workbench;
  const { press, strokes } = makeTypist();
  await press("Enter");
  await pane.getByRole("button", { name: `${sure.length} 行全部采用` }).waitFor();
  await press("Enter");
  await pane.getByRole("button", { name: `采用这 ${sure.length} 行` }).waitFor();
  await press("Enter");
  await press(...throughPiles(look, unclear));
  await expectWritten(
    rows.map((row) =>
      standardsText(row.pile === "sure" ? (firstDecision(row).standards ?? []) : rightFor(row)),
    ),
  );
  tell("adopted, then row by row", strokes(), look.length + unclear.length);
  expect(strokes()).toBeLessThanOrEqual(3 * count);
});

test("eighty rows one by one take at most three keystrokes a row, whatever the host is doing", async () => {
  await openBook();
  const { pane } = workbench;
  const { press, strokes } = makeTypist();
  await press("Enter");
  await pane.getByRole("button", { name: `${sure.length} 行全部采用` }).waitFor();
  // From the button to the rows; the first decision is taken back once.
  const [first = []] = sure.map(keysFor);
  await press("Tab", ...first, "Backspace");
  await press(...throughPiles(sure, look, unclear));
  await expectWritten(rows.map((row) => standardsText(rightFor(row))));
  tell("row by row", strokes(), count);
  expect(strokes()).toBeLessThanOrEqual(3 * count);
});

test("nothing is in the way of anybody in 定标准, in a low pane as well", async () => {
  await openBook();
  const { page, pane } = workbench;
  const violations = async (): Promise<readonly string[]> => violationsIn(await paneFrame(page));
  await page.keyboard.press("Enter");
  await pane.getByRole("group", { name: "对应标准" }).waitFor();
  expect(await violations()).toEqual([]);
  await page.setViewportSize({ width: 1366, height: 444 });
  expect(await violations()).toEqual([]);
  // The row, its toggles and the way on are in view together.
  for (const name of ["3 不团结", "6 不满意", "就这样，下一行"])
    expect(await pane.getByRole("button", { name }).isVisible()).toBe(true);
  await page.keyboard.press("Enter");
  await pane.getByRole("group", { name: "采用之前先看一看" }).waitFor();
  expect(await violations()).toEqual([]);
  await pane.getByRole("button", { name: "先不写" }).click();
  await pane.getByRole("button", { name: /整张表的类别、层级/ }).click();
  await pane.getByRole("button", { name: "填这 80 格……" }).click();
  await pane.getByRole("group", { name: "填之前先看一看" }).waitFor();
  expect(await violations()).toEqual([]);
});
