// Pasting into 收表, wherever the focus is while that step is open, but not into a field that takes the text itself; and
// what came of the last paste.
import { useEffect, useState } from "react";
import type { RefObject } from "react";
import { describePasted } from "../../app/describe-pasted";
import type { DescribedPaste } from "../../app/describe-pasted";
import { pasteSentences } from "../../core/notice/paste-sentences";
import { renderSentence } from "../../core/spec/message";
import type { CollectCommands } from "./collect-commands";
import type { CollectState } from "./collect-state";
import { PasteNames } from "./paste-names";
import { pastedFiles } from "./pasted-files";

export interface PasteProps {
  readonly state: Pick<CollectState, "step" | "received">;
  readonly commands: Pick<CollectCommands, "pick">;
}

/** A table is told of once it has been read. */
type Last = DescribedPaste | { readonly name: string };

const takesText = (target: EventTarget | null, area: Element | null): boolean =>
  target instanceof Element && target !== area && target.matches("input, textarea");

/** `area`: the field that is there to be pasted into. */
export function usePaste(
  { state: { step, received }, commands }: PasteProps,
  area: RefObject<Element | null>,
): DescribedPaste | undefined {
  const [last, setLast] = useState<Last>();
  const [names] = useState(() => new PasteNames());
  const isOpen = step === "received";
  const { pick } = commands;
  useEffect(() => {
    const take = async (clipboard: DataTransfer): Promise<void> => {
      const pasted = pastedFiles(clipboard, names);
      if (!pasted.ok) return setLast({ sentence: pasted.error, isTaken: false });
      const { name, files } = pasted.value;
      if (name !== undefined) {
        setLast({ name });
        return pick(await files);
      }
      const picked = await files;
      const sentence = renderSentence(pasteSentences["paste.files"], { count: picked.length });
      setLast({ sentence, isTaken: true });
      return pick(picked);
    };
    const onPaste = (event: ClipboardEvent): void => {
      const { clipboardData, target } = event;
      if (clipboardData === null || takesText(target, area.current)) return;
      event.preventDefault();
      void take(clipboardData);
    };
    if (isOpen) document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, [isOpen, pick, area, names]);
  if (last === undefined || "sentence" in last) return last;
  const read = received.find((each) => each.read.file === last.name)?.read;
  return read && describePasted(read);
}
