// A sentence of the catalogue that a use case hands to whoever started it.
import { messages } from "../core/notice/messages";
import type { MessageId } from "../core/notice/messages";
import { renderSentence } from "../core/spec/message";
import type { Blanks } from "../core/spec/message";

export interface Remark {
  readonly code: MessageId;
  readonly message: string;
}

/** The sentence alone. */
export function say<Id extends MessageId>(id: Id, blanks: Blanks<(typeof messages)[Id]>): string {
  return renderSentence<(typeof messages)[Id]>(messages[id], blanks);
}

export function remark<Id extends MessageId>(
  code: Id,
  blanks: Blanks<(typeof messages)[Id]>,
): Remark {
  return { code, message: say(code, blanks) };
}
