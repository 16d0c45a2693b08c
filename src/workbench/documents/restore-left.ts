// What the window before left unsaved, put into the grid again.
import { documentSentences } from "../../core/notice/document-sentences";
import { renderSentence } from "../../core/spec/message";
import type { Book } from "../model/book";
import { restoreSnapshot } from "../model/snapshot";
import { shownName } from "./document-state";
import type { DocumentStore } from "./document-state";
import type { KeptCopy } from "./kept-copies";
import { timeText } from "./kept-list";

export interface Restored {
  readonly isRestored: boolean;
  /** What to say of it. */
  readonly text: string;
}

export function restoreLeft(copy: KeptCopy, book: Book, document: DocumentStore): Restored {
  const { snapshot, original, savedAs, time } = copy;
  const isRestored = restoreSnapshot(book, snapshot).ok;
  if (isRestored) document.begin({ original, savedAs, unsaved: true, kept: true });
  const sentence = documentSentences[isRestored ? "kept.restored" : "kept.broken"];
  const text = renderSentence(sentence, { file: shownName(copy), time: timeText(time) });
  return { isRestored, text };
}
