/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// The place 校验 as it is drawn and used, over the genuine office.js.
import { createElement } from "react";
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { checkWorkbook } from "../../../src/app/check/check-workbook";
import { defaultRound } from "../../../src/core/notice/default-round";
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import type { RuleExample } from "../../../src/core/spec/rule";
import { createCheckPlace } from "../../../src/pane/check/create-check-place";
import { rangeOf } from "../../../src/core/kernel/address";
import { selectedArea } from "../../../src/workbench/model/selection";
import { valueOf } from "../../adapters/excel/open-office";
import { planExample } from "../../support/clean-set";
import { buttonIn, press as pressButton } from "../press";
import { openSession, stateWhere } from "../open-session";
import type { OpenedSession } from "../open-session";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

interface Drawn extends OpenedSession {
  readonly page: HTMLElement;
  readonly redraw: () => void;
}

const roots: Root[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) act(() => root.unmount());
  document.body.replaceChildren();
});

function draw(opened: OpenedSession): Drawn {
  const place = createCheckPlace(opened.session, () => new Date(2014, 2, 10, 15, 4));
  const page = document.body.appendChild(document.createElement("div"));
  const start = (): void => {
    const root = createRoot(page);
    roots.push(root);
    act(() => root.render(createElement("div", {}, place)));
  };
  start();
  const redraw = (): void => {
    act(() => roots.pop()?.unmount());
    start();
  };
  return { ...opened, page, redraw };
}

/** With the example's forms in the open workbook. */
async function drawExample(example: RuleExample): Promise<Drawn> {
  const opened = await openSession();
  const sheets = planExample(example).sheets.map((plan) => ({ plan, over: undefined }));
  valueOf(await opened.office.workbook.put(sheets));
  await opened.session.refresh();
  return draw(opened);
}

const textOf = ({ page }: Drawn): string => page.textContent ?? "";

const press = (drawn: Drawn, words: string): Promise<void> =>
  pressButton(drawn, buttonIn(drawn.page, words));

test("says what to do where there are no forms yet", async () => {
  const drawn = draw(await openSession());
  expect(textOf(drawn)).toContain("还没有三张表");
});

test("says that nothing has to be mended, and what is still blank, with the way there", async () => {
  const drawn = await drawExample({ cells: { 附件2: { C6: null } } });
  expect(textOf(drawn)).toContain("✓ 填好的部分没有发现要改的。");
  expect(textOf(drawn)).toContain("还差 1 格没填");
  await press(drawn, "附件2 还差 1 格");
  expect(selectedArea(drawn.office.book)).toEqual(rangeOf(6, 3));
});

test("what must be mended lies open with its words; a click goes to the cell", async () => {
  const drawn = await drawExample({ cells: { 附件2: { F6: "1390734135" } } });
  expect(textOf(drawn)).toContain("必须改 1 处");
  expect(textOf(drawn)).toContain("附件2 第6行 党组织书记联系方式：“1390734135”");
  expect(textOf(drawn)).toContain("手机应为11位");
  await press(drawn, "附件2 第6行");
  expect(drawn.office.book.activeSheet.name).toBe("附件2");
  expect(selectedArea(drawn.office.book)).toEqual(rangeOf(6, 6));
});

test("the notice's own words are shown on demand; what was opened is open when the place is drawn again", async () => {
  const drawn = await drawExample({ cells: { 附件2: { D6: "书记不行" } } });
  expect(textOf(drawn)).not.toContain("书记不行");
  await press(drawn, "主要问题写得具体");
  expect(textOf(drawn)).toContain("书记不行");
  expect(textOf(drawn)).not.toContain("力求查清定准");
  await press(drawn, "条款：");
  expect(textOf(drawn)).toContain("力求查清定准");
  drawn.redraw();
  expect(textOf(drawn)).toContain("力求查清定准");
  expect(buttonIn(drawn.page, "主要问题写得具体").getAttribute("aria-expanded")).toBe("true");
});

test("a fix goes with its finding, and the focus stays in the place", async () => {
  const drawn = await drawExample({ cells: { "附件1-农村": { F5: 100, G5: 100 } } });
  await press(drawn, "六处——保持原样");
  await press(drawn, "改成“——”");
  expect(textOf(drawn)).toContain("请核实 1 处");
  const section = drawn.page.querySelector("section");
  expect(section?.contains(document.activeElement)).toBe(true);
  await press(drawn, "改成“——”");
  expect(textOf(drawn)).toContain("✓ 没有发现要改的。");
  expect(drawn.page.contains(document.activeElement)).toBe(true);
});

test("fixes of a kind are shown from old to new before they are written, and can be left", async () => {
  const drawn = await drawExample({ cells: { 附件2: { C5: "36人", C6: "４１人" } } });
  await press(drawn, "数字后面带了单位");
  await press(drawn, "同类 2 处都改");
  expect(textOf(drawn)).toContain("附件2 第6行 党员数：４１人 → 41");
  await press(drawn, "先不改");
  expect(textOf(drawn)).not.toContain("→");
  expect(drawn.session.store.getState().deed).toBeUndefined();
  await press(drawn, "同类 2 处都改");
  await press(drawn, "改这 2 处");
  expect(textOf(drawn)).toContain("✓ 没有发现要改的。");
  await act(() => drawn.session.undo());
  const { reading } = await stateWhere(drawn, ({ deed }) => deed?.intent === "info");
  expect(reading?.fixes).toHaveLength(2);
  expect(buttonIn(drawn.page, "同类 2 处都改").getAttribute("aria-expanded")).toBe("false");
});

test("of two thousand findings a page is drawn, and of what is folded nothing", async () => {
  const drawn = draw(await openSession());
  const rows = Array.from({ length: 2000 }, (_, index) => ({
    name: `第${index}村`,
    members: 20,
    problem: `第${index}个村的班子很久没有开过会，事情没有人管`,
    secretary: `书记${index}甲`,
    phone: "1390734135",
  }));
  const raw = readWorkbook(writeWorkbook(planExample({ organizations: { rows } })));
  if (!raw.ok) throw new Error(raw.error);
  const context = { round: defaultRound, deadlineSet: false, today: undefined };
  const reading = { raw: raw.value, ...checkWorkbook(raw.value, context) };
  act(() => drawn.session.store.dispatch({ type: "read", reading }));
  expect(textOf(drawn)).toContain("联系方式能打通的样子2000 处");
  const count = (): number => drawn.page.querySelectorAll("li").length;
  const first = count();
  expect(first).toBeLessThan(60);
  await press(drawn, "再显示 50 处");
  expect(count()).toBe(first + 50);
});
