// Tab from an element that holds focus without being a stop on the way. office.js on the web moves the focus on Tab by a
// list of stops, and from an element that is not on it goes nowhere.
import type { KeyboardEvent } from "react";

const stops = "a[href], button, input, select, textarea, [tabindex]";

const canStop = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.matches(":disabled") && element.offsetParent !== null;

/** For the element around all that may hold focus. */
export function leaveHolder(event: KeyboardEvent<HTMLElement>): void {
  const { key, shiftKey, target: holder } = event;
  if (key !== "Tab" || !(holder instanceof HTMLElement) || holder.tabIndex >= 0) return;
  const all = [...document.querySelectorAll<HTMLElement>(stops)].filter(canStop);
  const lies = (element: HTMLElement, where: number): boolean =>
    (holder.compareDocumentPosition(element) & where) !== 0;
  const next = shiftKey
    ? all.findLast((each) => lies(each, Node.DOCUMENT_POSITION_PRECEDING))
    : all.find((each) => lies(each, Node.DOCUMENT_POSITION_FOLLOWING));
  if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}
