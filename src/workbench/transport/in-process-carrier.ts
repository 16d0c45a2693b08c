// Carries messages where host and add-in share one window, as in tests: office.js takes the opener for its host.
// Must be there before office.js runs. Each message is a task of its own, as between windows.
import type { Carrier } from "./frame-carrier";

export function carryInProcess(origin: string, receive: (text: string) => void): Carrier {
  const { port1: hostSide, port2: addInSide } = new MessageChannel();
  hostSide.addEventListener("message", ({ data }: MessageEvent<string>) => receive(data));
  addInSide.addEventListener("message", ({ data }: MessageEvent<string>) => {
    window.dispatchEvent(new MessageEvent("message", { data, origin }));
  });
  hostSide.start();
  addInSide.start();
  const before = Object.getOwnPropertyDescriptor(window, "opener");
  const opener = { closed: false, postMessage: (text: string) => addInSide.postMessage(text, []) };
  Object.defineProperty(window, "opener", { configurable: true, writable: true, value: opener });
  return {
    post: (text) => hostSide.postMessage(text, []),
    close: () => {
      hostSide.close();
      addInSide.close();
      if (before === undefined) Reflect.deleteProperty(window, "opener");
      else Object.defineProperty(window, "opener", before);
    },
  };
}
