/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// What the forms cannot check by themselves, as the pane lists it.
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import { nativeLimits } from "../../../src/core/notice/native-limits";
import { nativeCover } from "../../../src/core/rules/native-cover";
import { NativeLimits } from "../../../src/pane/native-limits/NativeLimits";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const limited = nativeCover().filter(({ limits }) => limits.length > 0);

test("folded until asked for; then every rule that a formula cannot hold, in whole or in part, with the reason", () => {
  const page = document.body.appendChild(document.createElement("div"));
  const root = createRoot(page);
  act(() => root.render(createElement(NativeLimits)));
  expect(page.querySelectorAll("li")).toHaveLength(0);
  act(() => page.querySelector("button")?.click());
  const lines = [...page.querySelectorAll("li")].map(({ textContent }) => textContent);
  for (const { rule, limits, tints } of limited)
    for (const limit of limits) {
      const line = lines.find((each) => each.endsWith(`${nativeLimits[limit]}。`)) ?? "";
      expect(line.split("。")[0]?.split("；")).toContain(
        tints ? `${rule.checks}（部分）` : rule.checks,
      );
    }
  expect(limited.length).toBeGreaterThan(10);
  act(() => root.unmount());
});
