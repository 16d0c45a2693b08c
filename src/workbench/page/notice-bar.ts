// One line under the head that says what has happened, with what can be done about it.
import { elementById } from "./element";

export interface NoticeAction {
  readonly label: string;
  readonly act: () => void;
}

/** In place of what was said before. */
export function showNotice(text: string, actions: readonly NoticeAction[] = []): void {
  const bar = elementById("notice");
  const close = { label: "知道了", act: hideNotice };
  const buttons = [...actions, close].map(({ label, act }) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", act);
    return button;
  });
  const line = elementById("notice-text");
  line.textContent = text;
  bar.replaceChildren(line, ...buttons);
  bar.hidden = false;
}

export function hideNotice(): void {
  elementById("notice").hidden = true;
}
