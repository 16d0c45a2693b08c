// A clause of the notice by its title; its own words on demand, brought into sight, for the card scrolls within itself.
import { useId, useLayoutEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { Clause } from "../../core/spec/clause";
import { useCheckStyles } from "../check/check-styles";
import { useCardStyles } from "./card-styles";

interface Props {
  readonly clause: Clause;
}

export function ClauseFold({ clause: { title, text } }: Props): ReactNode {
  const shared = useCheckStyles();
  const styles = useCardStyles();
  const id = useId();
  const words = useRef<HTMLQuoteElement>(null);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (isOpen) words.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return (
    <div>
      <button
        type="button"
        className={`${shared.textButton} ${styles.toggle}`}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {`${isOpen ? "▾" : "▸"}条款：${title}`}
      </button>
      <blockquote ref={words} id={id} hidden={!isOpen} className={styles.clause}>
        {isOpen && text}
      </blockquote>
    </div>
  );
}
