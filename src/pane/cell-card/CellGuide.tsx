// What belongs into the selected cell, its unit and an example, in one line where there is room.
import { Fragment } from "react";
import type { ReactNode } from "react";
import type { CellView } from "../../app/check/describe-cell";
import { useCardStyles } from "./card-styles";

interface Props {
  readonly view: CellView;
  readonly isOpen: boolean;
}

/** Longer pieces may break. */
const longest = 16;

export function CellGuide({ view: { what, unit, example }, isOpen }: Props): ReactNode {
  const styles = useCardStyles();
  const pieces = [
    what,
    ...(unit === undefined ? [] : [`单位：${unit}`]),
    ...(example === undefined ? [] : [`例：${example}`]),
  ];
  return (
    <div className={`${styles.guide} ${isOpen ? "" : styles.twoLines}`}>
      {pieces.map((piece, index) => (
        <Fragment key={piece}>
          {index > 0 && " · "}
          <span className={piece.length > longest ? "" : styles.piece}>{piece}</span>
        </Fragment>
      ))}
    </div>
  );
}
