// A text into the clipboard, by whichever way the host leaves open.

/** Excel on the web keeps the clipboard from the frame of a pane, but not what is copied from a selection. */
function copyFromSelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand("copy");
  area.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return isCopied;
}

/** Answers whether it is there. To be called where the clerk has just pressed something. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromSelection(text);
  }
}
