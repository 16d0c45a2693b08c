/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// Reasons as they are asked for and shown in 校验, over the genuine office.js.
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import type { RuleExample } from "../../../src/core/spec/rule";
import { createCheckPlace } from "../../../src/pane/check/create-check-place";
import { valueOf } from "../../adapters/excel/open-office";
import { planExample } from "../../support/clean-set";
import { openSession } from "../open-session";
import type { OpenedSession } from "../open-session";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

interface Drawn extends OpenedSession {
  readonly page: HTMLElement;
}

let root: Root | undefined;

afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
});

async function drawExample(example: RuleExample): Promise<Drawn> {
  const opened = await openSession();
  const sheets = planExample(example).sheets.map((plan) => ({ plan, over: undefined }));
  valueOf(await opened.office.workbook.put(sheets));
  await opened.session.refresh();
  const place = createCheckPlace(opened.session, () => new Date(2014, 2, 11));
  const page = document.body.appendChild(document.createElement("div"));
  const drawing = createRoot(page);
  root = drawing;
  act(() => drawing.render(createElement("div", {}, place)));
  return { ...opened, page };
}

const textOf = ({ page }: Drawn): string => page.textContent ?? "";

function button({ page }: Drawn, words: string): HTMLButtonElement {
  const found = [...page.querySelectorAll("button")].find((each) =>
    each.textContent?.includes(words),
  );
  if (found === undefined) throw new Error(`No button ${words} in ${page.textContent}`);
  return found;
}

/** What was commanded is done once the session can take the next command. */
const settled = ({ session }: Drawn): Promise<void> => session.take(async () => {});

async function press(drawn: Drawn, words: string): Promise<void> {
  const pressed = button(drawn, words);
  await act(async () => {
    pressed.focus();
    pressed.click();
    await settled(drawn);
  });
}

function line({ page }: Drawn): HTMLInputElement {
  const found = page.querySelector<HTMLInputElement>('input[aria-label="情况说明"]');
  if (found === null) throw new Error("Nothing asks for a reason");
  return found;
}

/** As keys do it: the value comes in by the element's own setter. */
function type(drawn: Drawn, text: string): void {
  const input = line(drawn);
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
}

async function enter(drawn: Drawn): Promise<void> {
  await act(async () => {
    line(drawn).form?.requestSubmit();
    await settled(drawn);
  });
}

const few: RuleExample = { cells: { 附件2: { C6: 2 } } };
const title = "党员数不少于3人";

test("a reason is typed beside what asks to verify; then it stands under 已说明, and can be changed and taken away", async () => {
  const drawn = await drawExample(few);
  await press(drawn, title);
  await press(drawn, "情况属实，写说明…");
  expect(document.activeElement).toBe(line(drawn));
  type(drawn, "  2013年新建 ");
  await enter(drawn);
  expect(textOf(drawn)).toContain("✓ 没有发现要改的。");
  expect(textOf(drawn)).toContain("已说明 1 处");
  expect(textOf(drawn)).not.toContain("请核实 1 处");

  await press(drawn, title);
  expect(textOf(drawn)).toContain("情况说明：2013年新建");
  await press(drawn, "改说明");
  expect(line(drawn).value).toBe("2013年新建");
  type(drawn, "2014年新建");
  await press(drawn, "写进情况说明");
  expect(textOf(drawn)).toContain("情况说明：2014年新建");

  await press(drawn, "删去说明");
  expect(textOf(drawn)).toContain("请核实 1 处");
  expect(textOf(drawn)).not.toContain("已说明");
});

test("Escape leaves it unwritten, and the focus where it was; a blank line is no reason", async () => {
  const drawn = await drawExample(few);
  await press(drawn, title);
  await press(drawn, "情况属实，写说明…");
  type(drawn, "  ");
  await enter(drawn);
  expect(drawn.session.store.getState().deed).toBeUndefined();
  const key = new KeyboardEvent("keydown", { key: "Escape", bubbles: true });
  act(() => void line(drawn).dispatchEvent(key));
  expect(drawn.page.querySelector("input")).toBeNull();
  expect(document.activeElement).toBe(button(drawn, "情况属实，写说明…"));
  expect(drawn.session.store.getState().deed).toBeUndefined();
});

test("Enter that chooses a character does not end the line", async () => {
  const drawn = await drawExample(few);
  await press(drawn, title);
  await press(drawn, "情况属实，写说明…");
  const key = new KeyboardEvent("keydown", {
    key: "Enter",
    isComposing: true,
    bubbles: true,
    cancelable: true,
  });
  act(() => void line(drawn).dispatchEvent(key));
  expect(key.defaultPrevented).toBe(true);
});

test("all of a kind get one reason, after a look at them", async () => {
  const drawn = await drawExample({ cells: { 附件2: { C5: 1, C6: 2 }, 附件3: { C5: 1 } } });
  await press(drawn, title);
  await press(drawn, "同类 3 处都属实，写说明…");
  expect(textOf(drawn)).toContain("附件3 第5行 党员数：1");
  type(drawn, "党员少，上级已批复");
  await enter(drawn);
  expect(textOf(drawn)).toContain("已说明 3 处");
  expect(textOf(drawn)).not.toContain("请核实");
});

test("what must be mended offers no reason", async () => {
  const drawn = await drawExample({ cells: { 附件2: { F6: "1390734135" } } });
  expect(textOf(drawn)).toContain("必须改 1 处");
  expect(textOf(drawn)).not.toContain("写说明");
});
