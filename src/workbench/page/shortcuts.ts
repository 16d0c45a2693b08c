// Ctrl+O and Ctrl+S, ⌘O and ⌘S, in the page and in the pane's frame, before the grid or the browser take them.

export interface Shortcuts {
  readonly open: () => void;
  readonly save: () => void;
}

function listen(target: Window, { open, save }: Shortcuts): void {
  const acts: Readonly<Record<string, () => void>> = { KeyO: open, KeyS: save };
  target.addEventListener(
    "keydown",
    (event) => {
      const act = acts[event.code];
      const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isOurs || act === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat && document.querySelector("dialog[open]") === null) act();
    },
    true,
  );
}

/** The frame is of our own origin; its window is another one after each load. */
export function listenForShortcuts(frame: HTMLIFrameElement, shortcuts: Shortcuts): void {
  listen(window, shortcuts);
  frame.addEventListener("load", () => {
    if (frame.contentWindow !== null) listen(frame.contentWindow, shortcuts);
  });
}
