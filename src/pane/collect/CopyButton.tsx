// A button that copies a text. Where the host refuses, the text is shown, selected, to be copied by key.
import { Button, Textarea } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { copyText } from "./copy-text";

interface Props {
  readonly label: string;
  readonly text: string;
}

/** So long the button says that it has copied. */
const saidMilliseconds = 2000;

type Outcome = "copied" | "refused" | undefined;

export function CopyButton({ label, text }: Props): ReactNode {
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome(undefined), saidMilliseconds);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = (): void =>
    void copyText(text).then((isCopied) => setOutcome(isCopied ? "copied" : "refused"));
  return (
    <>
      <Button size="small" onClick={copy}>
        <span aria-live="polite">{outcome === "copied" ? "✓ 已复制" : label}</span>
      </Button>
      {outcome === "refused" && (
        <Textarea
          style={{ width: "100%" }}
          readOnly
          autoFocus
          aria-label="请按 Ctrl+C 复制"
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onBlur={() => setOutcome(undefined)}
        />
      )}
    </>
  );
}
