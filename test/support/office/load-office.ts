// The genuine, unmodified files of office.js, run in the window of the test.
import { readFileSync } from "node:fs";
import path from "node:path";

const dist = path.join(__dirname, "../../../node_modules/@microsoft/office-js/dist");
const base = "https://localhost/office/";

/** Files that office.js asked for, as it named them. */
export function loadOffice(): readonly string[] {
  const asked: string[] = [];
  const head = document.head;
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(base)) return append(node);
    const file = node.src.slice(base.length);
    asked.push(file);
    setTimeout(() => runScript(node, file), 0);
    return node;
  };
  // office.js finds where it lies by its own tag.
  const tag = document.createElement("script");
  tag.type = "text/plain";
  tag.src = `${base}office.js`;
  append(tag);
  run("office.js");
  return asked;
}

function runScript(tag: HTMLScriptElement, file: string): void {
  try {
    run(file.toLowerCase());
  } catch (error) {
    tag.onerror?.(String(error));
    return;
  }
  tag.onload?.(new Event("load"));
}

function run(file: string): void {
  // oxlint-disable-next-line no-eval -- a script tag's text, in the window's own realm
  window.eval(`${readFileSync(path.join(dist, file), "utf8")}\n//# sourceURL=${file}`);
}
