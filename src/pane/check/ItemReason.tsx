// The reason for one thing: to be given where it asks to verify, to be changed or taken away where it was given.
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { KeyedItem } from "../../app/check/group-findings";
import type { Finding } from "../../core/spec/finding";
import type { ReasonCommands } from "./reason-commands";
import { ReasonForm } from "./ReasonForm";

export interface ReasonProps {
  readonly reasons: Pick<ReasonCommands, "keep" | "withdraw">;
  readonly isBusy: boolean;
  /** Whether it is being written, of the item or kind with that key. */
  readonly isWriting: (key: string) => boolean;
  /** undefined: of none any more. */
  readonly onWrite: (key: string | undefined) => void;
}

interface Props extends ReasonProps {
  readonly item: KeyedItem;
  readonly finding: Finding;
}

export function ItemReason({
  item: { key },
  finding,
  reasons,
  isBusy,
  isWriting,
  onWrite,
}: Props): ReactNode {
  const { explained, lapsed = "" } = finding;
  return (
    <>
      <ReasonForm
        id={`reason ${key}`.replaceAll(" ", "-")}
        label={explained === undefined ? "情况属实，写说明…" : "改说明"}
        initial={explained ?? lapsed}
        isOpen={isWriting(key)}
        isBusy={isBusy}
        onOpen={(isOpen) => onWrite(isOpen ? key : undefined)}
        onKeep={(text) => void reasons.keep([finding], text)}
      />
      {explained !== undefined && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void reasons.withdraw([finding])}
        >
          删去说明
        </Button>
      )}
    </>
  );
}
