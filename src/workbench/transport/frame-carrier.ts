// Carries messages between the host's page and the add-in's iframe. Takes only what that frame sends from our origin.

export interface Carrier {
  readonly post: (text: string) => void;
  readonly close: () => void;
}

export function carryToFrame(
  frame: HTMLIFrameElement,
  origin: string,
  receive: (text: string) => void,
): Carrier {
  const listener = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    if (typeof event.data === "string") receive(event.data);
  };
  window.addEventListener("message", listener);
  return {
    post: (text) => frame.contentWindow?.postMessage(text, origin),
    close: () => window.removeEventListener("message", listener),
  };
}
