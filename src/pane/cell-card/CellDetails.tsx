// What is worth knowing of an entry beyond the one line: how to fill it in, what short names mean, the clause.
import type { ReactNode } from "react";
import type { CellView } from "../../app/check/describe-cell";
import { useCardStyles } from "./card-styles";
import { ClauseFold } from "./ClauseFold";

interface Props {
  readonly view: CellView;
}

export function CellDetails({ view: { notes, terms, clause, items } }: Props): ReactNode {
  const styles = useCardStyles();
  const isQuoted = items.some(({ item }) => item.clause?.id === clause?.id);
  return (
    <>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {terms.length > 0 && (
        <ul className={styles.terms}>
          {terms.map(({ name, text }) => (
            <li key={name}>
              <b>{name}</b> {text}
            </li>
          ))}
        </ul>
      )}
      {clause && !isQuoted && <ClauseFold key={clause.id} clause={clause} />}
    </>
  );
}
