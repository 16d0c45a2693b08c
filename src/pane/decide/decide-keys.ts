// The keys of 定标准: 1–6 and 0 choose, a–d name key conditions, Enter keeps and goes on, ← goes back, Backspace takes back.
import type { KeyboardEvent } from "react";
import { keyConditions } from "../../core/notice/key-conditions";
import { standards } from "../../core/notice/standards";
import type { DecideCommands } from "./decide-commands";

const moves: Readonly<Record<string, keyof Pick<DecideCommands, "back" | "skip" | "takeBack">>> = {
  ArrowLeft: "back",
  ArrowRight: "skip",
  Backspace: "takeBack",
};

/** Buttons and fields of their own answer Enter themselves; the toggles of a decision leave it to us. */
export const decides = { "data-decides": "" };

const answersItself = (target: Element): boolean =>
  target.matches("button, a[href]") && target.closest("[data-decides]") === null;

/** What is typed or chosen in a field is the field's. */
const isField = (target: Element): boolean => target.matches("input, select, textarea");

/** The sign on the key, whatever the input method makes of it. */
function signOf({ key, code }: Pick<KeyboardEvent, "key" | "code">): string {
  const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(code) ?? [];
  return digit ?? key.normalize("NFKC").toLowerCase();
}

function choose(sign: string, commands: DecideCommands): boolean {
  const standard = standards.find(({ id }) => String(id) === sign);
  const condition = keyConditions.find(({ id }) => id === sign);
  if (standard) commands.toggle(standard.id);
  else if (condition) commands.toggleCondition(condition.id);
  else if (sign === "0") commands.toggleNone();
  else return false;
  return true;
}

function move({ key }: Pick<KeyboardEvent, "key">, commands: DecideCommands): boolean {
  const way = moves[key];
  if (way !== undefined) commands[way]();
  else if (key === "Enter") commands.keep();
  else return false;
  return true;
}

/** Whether the key is ours, where the focus is. */
function isOurs({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent<HTMLElement>): boolean {
  if (ctrlKey || metaKey || altKey || !(target instanceof Element) || isField(target)) return false;
  return key !== "Enter" || !answersItself(target);
}

/** A key that is held down decides once. */
export function onDecideKey(event: KeyboardEvent<HTMLElement>, commands: DecideCommands): void {
  if (commands.isPreviewing() || !isOurs(event)) return;
  if (event.repeat && event.key === "Enter") event.preventDefault();
  if (event.repeat) return;
  if (move(event, commands) || choose(signOf(event), commands)) event.preventDefault();
}
