/** @jest-environment ./test/support/office/jsdom-environment.cjs */
import { carryToFrame } from "../../../src/workbench/transport/frame-carrier";

function open(): {
  frameWindow: Window;
  heard: string[];
  close: () => void;
} {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const heard: string[] = [];
  const { close } = carryToFrame(frame, location.origin, (text) => heard.push(text));
  return { frameWindow: frame.contentWindow as Window, heard, close };
}

const message = (data: unknown, source: Window, origin = location.origin): MessageEvent =>
  new MessageEvent("message", { data, origin, source: source as MessageEventSource });

test("what the frame sends from our origin is taken", () => {
  const { frameWindow, heard, close } = open();
  window.dispatchEvent(message("hello", frameWindow));
  expect(heard).toEqual(["hello"]);
  close();
  window.dispatchEvent(message("after the end", frameWindow));
  expect(heard).toEqual(["hello"]);
});

test("other windows, other origins and other things than texts are not", () => {
  const { frameWindow, heard, close } = open();
  window.dispatchEvent(message("of another window", window));
  window.dispatchEvent(message("of another origin", frameWindow, "https://example.com"));
  window.dispatchEvent(message({ not: "a text" }, frameWindow));
  expect(heard).toEqual([]);
  close();
});
