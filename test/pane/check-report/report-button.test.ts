/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// The button for 校验报告 as it is drawn and pressed, over the genuine office.js.
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { createCheckPlace } from "../../../src/pane/check/create-check-place";
import { valueOf } from "../../adapters/excel/open-office";
import { planExample } from "../../support/clean-set";
import { namesIn, openSession, stateOf } from "../open-session";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | undefined;
afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
});

test("one press puts the report in; then the button says of when it is and makes it anew", async () => {
  const opened = await openSession();
  const { session, office } = opened;
  const page = document.body.appendChild(document.createElement("div"));
  let hour = 9;
  const place = createCheckPlace(session, () => new Date(2014, 2, 10, hour, 4));
  root = createRoot(page);
  act(() => root?.render(createElement("div", {}, place)));
  expect(page.textContent).not.toContain("生成校验报告");

  const sheets = planExample({}).sheets.map((plan) => ({ plan, over: undefined }));
  valueOf(await office.workbook.put(sheets));
  await act(session.refresh);
  const section = (): Element | null => page.querySelector("section[aria-label=校验报告]");
  const press = async (): Promise<void> => {
    await act(async () => {
      section()?.querySelector("button")?.click();
      // Done once the session can take the next command.
      await session.take(async () => {});
    });
  };
  expect(section()?.textContent).toMatch(/^生成校验报告.*三张表不会改动/);

  await press();
  expect(namesIn(opened)).toContain("校验报告");
  expect(section()?.textContent).toMatch(/^重新生成校验报告“校验报告”是2014年3月10日 9:04的情况/);

  hour = 10;
  await press();
  expect(section()?.textContent).toContain("2014年3月10日 10:04");
  await act(session.undo);
  expect(section()?.textContent).toContain("2014年3月10日 9:04");
  expect(stateOf(opened).deed?.sentence).toBe("已撤销，工作表“校验报告”和生成以前一样。");
});
