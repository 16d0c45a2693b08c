// A sentence of the catalogue that a use case hands to whoever started it.
import { messages } from "../core/notice/messages";
import type { MessageId } from "../core/notice/messages";
import { renderSentence } from "../core/spec/message";
import type { Blanks } from "../core/spec/message";

export interface Remark {
  readonly code: MessageId;
  readonly message: string;
}

export function remark<Id extends MessageId>(
  code: Id,
  blanks: Blanks<(typeof messages)[Id]>,
): Remark {
  return { code, message: renderSentence<(typeof messages)[Id]>(messages[code], blanks) };
}
