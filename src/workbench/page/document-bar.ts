// The head's buttons, the name of the workbook, and whether it is saved.
import { shownName } from "../documents/document-state";
import type { DocumentState, DocumentStore } from "../documents/document-state";
import { elementById } from "./element";

export interface DocumentButtons {
  readonly create: () => void;
  readonly open: () => void;
  readonly save: () => void;
  readonly kept: () => void;
}

const buttons = [
  ["new-document", "create"],
  ["open-document", "open"],
  ["save-document", "save"],
  ["kept-copies", "kept"],
] as const;

function wordsFor({ unsaved, kept, savedAs }: DocumentState): string {
  if (unsaved) return kept ? "还没有保存，本机已留存" : "还没有保存";
  return savedAs === undefined ? "" : "已保存";
}

function show(state: DocumentState): void {
  const name = shownName(state);
  elementById("document-name").textContent = name;
  elementById("document-state").textContent = wordsFor(state);
  document.title = `${state.unsaved ? "● " : ""}${name} - 三表汇 工作台`;
}

export function showDocument(store: DocumentStore, acts: DocumentButtons): void {
  for (const [id, act] of buttons) elementById(id).addEventListener("click", () => acts[act]());
  let shown = store.state;
  show(shown);
  store.onChange(() => {
    if (store.state === shown) return;
    shown = store.state;
    show(shown);
  });
}
