// Buttons of what is drawn, found by their words and pressed as a key or the mouse does.
import { act } from "react";
import type { OpenedSession } from "./open-session";

export function buttonIn(place: HTMLElement, words: string): HTMLButtonElement {
  const found = [...place.querySelectorAll("button")].find(({ textContent }) =>
    textContent?.includes(words),
  );
  if (found === undefined) throw new Error(`No button ${words} in ${place.textContent}`);
  return found;
}

/** With the focus on it. */
export async function press(
  { session }: Pick<OpenedSession, "session">,
  pressed: HTMLButtonElement,
): Promise<void> {
  await act(async () => {
    pressed.focus();
    pressed.click();
    // What the press has commanded is done once the session can take the next command.
    await session.take(async () => {});
  });
}
