/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// 定标准 as it is drawn and used: how it comes, its keys, its previews, over the genuine office.js.
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { defaultRound } from "../../../src/core/notice/default-round";
import type { SheetPlan } from "../../../src/core/native/plan";
import { decideProgram } from "../../../src/pane/decide/decide-program";
import { DecideSlot } from "../../../src/pane/decide/decide-slot";
import type { DecideProgram } from "../../../src/pane/decide/decide-slot";
import { DecideSlotView } from "../../../src/pane/decide/DecideSlotView";
import { WorkbookSession } from "../../../src/pane/workbook/workbook-session";
import { openOffice, valueOf } from "../../adapters/excel/open-office";
import { planDecideBook, planList } from "../../support/decide-book";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// jsdom lays nothing out.
Element.prototype.scrollIntoView = (): void => {};

const village = {
  members: 30,
  secretary: "周家和",
  phone: "13807341256",
  category: "农村",
  level: "党支部",
};
const rows = [
  { ...village, name: "金星村党支部", problem: "书记常年在外，支部8年没有换届" },
  { ...village, name: "石龙村党支部", problem: "集体经济空白，村里负债12万元" },
  { ...village, name: "和平村党支部", problem: "支部8年没有换届" },
];

interface Drawn {
  readonly session: WorkbookSession;
  readonly page: HTMLElement;
  readonly load: () => Promise<void>;
}

const roots: Root[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) act(() => root.unmount());
  document.body.replaceChildren();
});

async function draw(
  sheets: readonly SheetPlan[],
  fetch: () => Promise<DecideProgram> = async () => decideProgram,
): Promise<Drawn> {
  const office = await openOffice();
  const slot = new DecideSlot(fetch);
  const base = { round: defaultRound, deadlineSet: false, today: undefined };
  const context = () => slot.context(base);
  const session = new WorkbookSession(office.workbook, context);
  await session.start();
  valueOf(await office.workbook.put(sheets.map((plan) => ({ plan, over: undefined }))));
  await session.refresh();
  const load = (): Promise<void> => act(() => slot.load(session, context));
  const page = document.body.appendChild(document.createElement("div"));
  const root = createRoot(page);
  roots.push(root);
  const onLoad = (): void => void slot.load(session, context);
  act(() =>
    root.render(createElement(DecideSlotView, { slot, onLoad, children: "填报的其他内容" })),
  );
  return { session, page, load };
}

const textOf = ({ page }: Drawn): string => page.textContent ?? "";

function button({ page }: Drawn, words: string): HTMLButtonElement {
  const found = [...page.querySelectorAll("button")].find((each) =>
    `${each.textContent} ${each.getAttribute("aria-label")}`.includes(words),
  );
  if (found === undefined) throw new Error(`No button ${words} in ${page.textContent}`);
  return found;
}

/** Until the session can take the next command, and the one after it. */
const settled = async ({ session }: Drawn): Promise<void> => {
  for (let turn = 0; turn < 4; turn += 1) await session.take(async () => {});
};

async function press(drawn: Drawn, words: string): Promise<void> {
  await act(async () => {
    button(drawn, words).focus();
    button(drawn, words).click();
    await settled(drawn);
  });
}

async function key(drawn: Drawn, sign: string, more: KeyboardEventInit = {}): Promise<void> {
  await act(async () => {
    const event = new KeyboardEvent("keydown", {
      key: sign,
      bubbles: true,
      cancelable: true,
      ...more,
    });
    (document.activeElement ?? document.body).dispatchEvent(event);
    await settled(drawn);
  });
}

const isChosen = (drawn: Drawn, name: string): boolean =>
  button(drawn, name).getAttribute("aria-pressed") === "true";

/** Open, with the rows one by one before the clerk. */
async function openRows(sheets = planDecideBook(rows)): Promise<Drawn> {
  const drawn = await draw(sheets);
  await drawn.load();
  await press(drawn, "定标准：还有 3 行");
  act(() => drawn.page.querySelector<HTMLElement>("section")?.focus());
  return drawn;
}

test("where it does not come, the place says so, and can be asked again; then the texts are checked as well", async () => {
  let isThere = false;
  const drawn = await draw(planDecideBook(rows), async () => {
    if (!isThere) throw new Error("Loading chunk failed");
    return decideProgram;
  });
  const rules = (): readonly string[] =>
    (drawn.session.store.getState().reading?.findings ?? []).map(({ rule }) => rule);
  await drawn.load();
  expect(textOf(drawn)).toContain("没有装上");
  expect(textOf(drawn)).not.toContain("还有 3 行");
  expect(rules()).not.toContain("V24");
  isThere = true;
  await press(drawn, "再试一次");
  expect(textOf(drawn)).not.toContain("没有装上");
  expect(textOf(drawn)).toContain("定标准：还有 3 行");
  expect(rules()).toContain("V24");
});

test("without a list there is no way there", async () => {
  const drawn = await draw(planDecideBook([]));
  await drawn.load();
  expect(textOf(drawn)).toBe("填报的其他内容");
});

test("the text is whole, its words are marked with the key of their standard, and what they say is chosen", async () => {
  const drawn = await openRows();
  const marks = [...drawn.page.querySelectorAll("mark")].map(({ textContent }) => textContent);
  expect(marks.join(" ")).toMatch(/书记常年在外②.*没有换届④/);
  expect(textOf(drawn)).toContain("金星村党支部");
  expect(["1 缺", "2 书", "3 不", "4 不"].map((name) => isChosen(drawn, name))).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test("keys choose, keep and go back; one that is held down decides once", async () => {
  const drawn = await openRows();
  await key(drawn, "１");
  await key(drawn, "Process", { code: "Numpad4" });
  await key(drawn, "c");
  expect(["1 缺", "2 书", "4 不", "c 公"].map((name) => isChosen(drawn, name))).toEqual([
    true,
    true,
    false,
    true,
  ]);
  await key(drawn, "Enter");
  expect(textOf(drawn)).toContain("和平村党支部");
  await key(drawn, "Enter", { repeat: true });
  await key(drawn, "3", { ctrlKey: true });
  expect(textOf(drawn)).toContain("和平村党支部");
  expect(isChosen(drawn, "3 不")).toBe(false);
  await key(drawn, "ArrowLeft");
  expect(textOf(drawn)).toContain("金星村党支部");
  await key(drawn, "Backspace");
  expect(textOf(drawn)).toContain("还没定 3");
});

test("Enter on a toggle keeps; on another button it is the button's, and in a field the keys are the field's", async () => {
  const drawn = await openRows();
  act(() => button(drawn, "6 不").focus());
  await key(drawn, "Enter");
  expect(textOf(drawn)).toContain("还没定 2");
  act(() => button(drawn, "整张表").focus());
  await key(drawn, "Enter");
  expect(textOf(drawn)).toContain("还没定 2");
  act(() => drawn.page.querySelector("select")?.focus());
  await key(drawn, "6");
  await key(drawn, "Enter");
  expect(textOf(drawn)).toContain("还没定 2");
  expect(isChosen(drawn, "6 不")).toBe(false);
});

test("what is beyond doubt is shown with its words before it is adopted; keys leave the rows behind it alone", async () => {
  const drawn = await openRows();
  await press(drawn, "2 行全部采用");
  expect(textOf(drawn)).toContain("金星村党支部 → （2）书记弱");
  await key(drawn, "0");
  await press(drawn, "先不写");
  expect(isChosen(drawn, "0 都")).toBe(false);
  await press(drawn, "2 行全部采用");
  await press(drawn, "和平村党支部另看");
  await press(drawn, "采用这 1 行");
  expect(textOf(drawn)).toContain("还没定 2");
  expect(textOf(drawn)).toContain("和平村党支部");
  expect(drawn.session.store.getState().deed?.sentence).toContain("已采用1行");
});

test("附件1 waits until all is decided, then shows what would be another", async () => {
  const drawn = await openRows();
  expect(textOf(drawn)).toContain("按附件2填附件1：还有 3 行没定");
  await key(drawn, "Enter");
  await key(drawn, "Enter");
  await key(drawn, "Enter");
  await key(drawn, "0");
  await key(drawn, "Enter");
  expect(textOf(drawn)).toContain("✓ 每一行都定了。");
  expect(textOf(drawn)).toContain("六条合计 3 · 软弱涣散 3 · 还没定 0");
  expect(textOf(drawn)).toContain("1 个定为都不属于");
  await press(drawn, "按附件2填附件1：要改 7 格");
  expect(textOf(drawn)).toContain("附件1-农村 软弱涣散基层党组织 → 3（现在空着）");
  await press(drawn, "改这 7 格");
  expect(textOf(drawn)).toContain("✓ 附件1的软弱涣散数和六条，与附件2一致。");
});

test("the way back closes it, and the focus is again where it was opened", async () => {
  const drawn = await openRows();
  await press(drawn, "← 返回");
  expect(drawn.page.querySelector("section")).toBeNull();
  expect(document.activeElement).toBe(button(drawn, "定标准："));
});

test("where the list lacks the columns, it says so and offers them, and nothing else", async () => {
  const list = planList(rows);
  const heads = list.cells.filter(({ at }) => at.row !== 4 || at.column < 8);
  const bare = rows.map(({ name, problem }) => ({ name, problem, secretary: "空缺" }));
  const plan = { ...list, cells: heads, blocks: planList(bare).blocks };
  const drawn = await openRows([plan]);
  expect(textOf(drawn)).toContain("没有“类别”“层级”“对应标准”“重点情形”栏");
  expect(textOf(drawn)).not.toContain("缺班子");
  await press(drawn, "加上这几栏");
  expect(textOf(drawn)).toContain("金星村党支部");
});
