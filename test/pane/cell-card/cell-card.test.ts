/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// The card of the selected cell, as a clerk who goes through the grid sees it, over the genuine office.js.
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { rangeOf } from "../../../src/core/kernel/address";
import type { Range } from "../../../src/core/kernel/address";
import type { RuleExample } from "../../../src/core/spec/rule";
import { createCheckPlace } from "../../../src/pane/check/create-check-place";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { insertPlans, valueOf } from "../../adapters/excel/open-office";
import { planExample } from "../../support/clean-set";
import { Clerk } from "../../workbench/model/clerk";
import { buttonIn, press as pressButton } from "../press";
import { openSession, stateOf, stateWhere } from "../open-session";
import type { OpenedSession } from "../open-session";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

interface Drawn extends OpenedSession {
  readonly clerk: Clerk;
  readonly page: HTMLElement;
}

const roots: Root[] = [];
const broughtIntoSight: Element[] = [];

/** What has no layout has nothing out of sight: jsdom lacks it. */
Element.prototype.scrollIntoView = function scrollIntoView(this: Element): void {
  broughtIntoSight.push(this);
};

afterEach(() => {
  broughtIntoSight.length = 0;
  for (const root of roots.splice(0)) act(() => root.unmount());
  document.body.replaceChildren();
});

/** 校验 with the example's forms in the open workbook. */
async function drawExample(example: RuleExample): Promise<Drawn> {
  const opened = await openSession();
  valueOf(await insertPlans(opened.office.workbook, planExample(example).sheets));
  await opened.session.refresh();
  const page = document.body.appendChild(document.createElement("div"));
  const root = createRoot(page);
  roots.push(root);
  const place = createCheckPlace(opened.session, () => new Date(2014, 2, 10));
  act(() => root.render(createElement("div", {}, place)));
  return { ...opened, clerk: new Clerk(opened.office.book), page };
}

function sheetNamed({ office }: Drawn, name: string): Sheet {
  const sheet = office.book.find(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** As with mouse or arrow keys: the host's event brings it to the pane. */
async function select(drawn: Drawn, name: string, range: Range): Promise<void> {
  await act(async () => {
    const sheet = sheetNamed(drawn, name);
    await drawn.clerk.show(sheet);
    await drawn.clerk.select(sheet, range);
    await stateWhere(drawn, ({ selection }) => {
      const from = selection?.range.from;
      return (
        selection?.sheet === name &&
        from?.row === range.from.row &&
        from.column === range.from.column
      );
    });
  });
}

/** Types into the first selected cell, and waits until that was read. */
async function type(drawn: Drawn, text: string): Promise<void> {
  await act(async () => {
    const { reading: before, selection } = stateOf(drawn);
    if (selection === undefined) throw new Error("No cell is selected");
    const { row, column } = selection.range.from;
    await drawn.clerk.type(sheetNamed(drawn, selection.sheet), [row, column], text);
    await stateWhere(drawn, ({ reading }) => reading !== before);
  });
}

function card({ page }: Drawn): HTMLElement {
  const found = page.querySelector<HTMLElement>('[role=region][aria-label="选中的格"]');
  if (found === null) throw new Error("No card");
  return found;
}

const said = (drawn: Drawn): string => card(drawn).textContent ?? "";

const press = (drawn: Drawn, words: string): Promise<void> =>
  pressButton(drawn, buttonIn(card(drawn), words));

test("follows the selection through the forms, from the top of 校验", async () => {
  const drawn = await drawExample({});
  await select(drawn, "附件1-农村", rangeOf(8, 5));
  expect(said(drawn)).toBe(
    "附件1（农村） · 党支部 · 数量▸详细所辖的里面有几个是党支部 · 单位：个 · 例：35",
  );
  expect(drawn.page.firstElementChild?.firstElementChild?.firstElementChild).toBe(card(drawn));
  await select(drawn, "附件2", rangeOf(6, 3, [8, 4]));
  expect(said(drawn)).toMatch(/^附件2 第6行 石龙村党支部 · 党员数.*单位：人 · 例：35$/);
});

test("what is typed wrongly is told at once, above what belongs there, and goes when it is mended", async () => {
  const drawn = await drawExample({});
  await select(drawn, "附件2", rangeOf(6, 6));
  expect(said(drawn)).not.toContain("手机应为11位");
  await type(drawn, "1390734135");
  expect(said(drawn)).toMatch(/●.*手机应为11位.*填手机或带区号的座机/);
  await type(drawn, "13907341357");
  expect(said(drawn)).not.toContain("●");
});

test("a fix stands with what it cures; once it is done it is gone, and the focus stays on the card", async () => {
  const drawn = await drawExample({ cells: { "附件1-农村": { F5: 100 } } });
  await select(drawn, "附件1-农村", rangeOf(5, 6));
  await press(drawn, "改成“——”");
  expect(said(drawn)).not.toContain("改成");
  expect(said(drawn)).toContain("不用填：这一行就是总数");
  expect(document.activeElement).toBe(card(drawn));
});

test("folded it says the gravest alone; 详细 unfolds the rest, and stays open from cell to cell", async () => {
  const drawn = await drawExample({ summary: { counts: { R: 12 } } });
  await select(drawn, "附件1-农村", rangeOf(9, 5));
  expect(said(drawn)).toContain("这一格还有 2 处，见“详细”。");
  expect(card(drawn).querySelectorAll("li")).toHaveLength(1);
  expect(buttonIn(card(drawn), "详细").getAttribute("aria-expanded")).toBe("false");
  await press(drawn, "详细");
  expect(card(drawn).querySelectorAll("li")).toHaveLength(3);
  expect(said(drawn)).toContain("没有的填0，不要空着");
  await select(drawn, "附件2", rangeOf(5, 10));
  expect(buttonIn(card(drawn), "详细").getAttribute("aria-expanded")).toBe("true");
  expect(said(drawn)).toContain("（4）不换届 党组织长期不换届的");
});

const clauseFolds = (drawn: Drawn): readonly HTMLButtonElement[] =>
  [...card(drawn).querySelectorAll("button")].filter(({ textContent }) =>
    textContent?.includes("条款："),
  );

test("the clauses are quoted on demand, that of the entry unless a finding rests on it too", async () => {
  const drawn = await drawExample({ cells: { 附件2: { D6: "书记不行", F6: "1390734135" } } });
  await select(drawn, "附件2", rangeOf(6, 4));
  await press(drawn, "详细");
  expect(clauseFolds(drawn)).toHaveLength(1);
  expect(said(drawn)).not.toContain("力求查清定准");
  await press(drawn, "条款：");
  expect(said(drawn)).toContain("力求查清定准");
  expect(broughtIntoSight.map(({ tagName }) => tagName)).toEqual(["BLOCKQUOTE"]);
  expect(buttonIn(card(drawn), "条款：").getAttribute("aria-expanded")).toBe("true");
  await select(drawn, "附件2", rangeOf(5, 4));
  expect(clauseFolds(drawn).map(({ textContent }) => textContent)).toEqual([
    "▸条款：摸底排查、台账和整顿方案",
  ]);
});

test("of a cell that is no entry it says so in a line, without anything to unfold", async () => {
  const drawn = await drawExample({});
  await select(drawn, "附件2", rangeOf(30, 20));
  expect(said(drawn)).toBe("这一格不用填。选中表里要填的格，这里说明填什么。");
  await select(drawn, "附件2", rangeOf(4, 4));
  expect(said(drawn)).toBe("附件2 · 主要问题这是印好的表头，不用填");
  expect(card(drawn).querySelectorAll("button")).toHaveLength(0);
});

test("nothing of the card is announced by itself", async () => {
  const drawn = await drawExample({ cells: { 附件2: { F6: "1390734135" } } });
  await select(drawn, "附件2", rangeOf(6, 6));
  expect(card(drawn).closest("[aria-live], [role=status], [role=alert]")).toBeNull();
  expect(card(drawn).querySelector("[aria-live], [role=status], [role=alert]")).toBeNull();
});

test("where no cell is selected there is no card", async () => {
  const drawn = await drawExample({});
  act(() => drawn.session.store.dispatch({ type: "selected", selection: undefined }));
  expect(drawn.page.querySelector('[aria-label="选中的格"]')).toBeNull();
});
