// 粘贴表格 as it is drawn and used, over 汇总's own commands and the pane's own reading.
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import { PasteTable } from "../../../src/pane/collect/PasteTable";
import { useStore } from "../../../src/pane/store";
import { collectWhere, openCollect } from "./open-collect";
import type { OpenedCollect } from "./open-collect";

/** What programs put on the clipboard. */
interface Copied {
  readonly html?: string;
  readonly text?: string;
  readonly files?: readonly File[];
}

export interface DrawnPaste extends OpenedCollect {
  readonly page: HTMLElement;
  /** Into what has the focus; answers whether the page has kept the paste from the browser. */
  readonly paste: (copied: Copied, target?: Element) => Promise<boolean>;
  /** What is said of the last paste. */
  readonly said: () => string;
  readonly close: () => void;
}

/** jsdom has no clipboard. */
function pasteEvent({ html = "", text = "", files = [] }: Copied): Event {
  const data: Readonly<Record<string, string>> = { "text/html": html, "text/plain": text };
  const clipboardData = { getData: (type: string) => data[type] ?? "", files, items: [] };
  return Object.assign(new Event("paste", { bubbles: true, cancelable: true }), { clipboardData });
}

export async function drawPaste(): Promise<DrawnPaste> {
  const opened = await openCollect();
  const page = document.body.appendChild(document.createElement("div"));
  const Drawn = () =>
    createElement(PasteTable, { state: useStore(opened.store), commands: opened.commands });
  const root = createRoot(page);
  act(() => root.render(createElement(Drawn)));
  const paste = async (copied: Copied, target: Element = document.body): Promise<boolean> => {
    const event = pasteEvent(copied);
    await act(async () => {
      target.dispatchEvent(event);
      await new Promise((resolve) => setTimeout(resolve));
      await collectWhere(opened, ({ progress }) => progress === undefined);
    });
    return event.defaultPrevented;
  };
  const close = (): void => {
    act(() => root.unmount());
    page.remove();
  };
  const said = (): string => page.querySelector("[role=status]")?.textContent ?? "";
  return { ...opened, page, paste, said, close };
}
