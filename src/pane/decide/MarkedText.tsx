// The whole of a problem text, the words that made the program think of a standard marked with its number.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { markText } from "../../app/decide/marked-text";
import type { Suggestion } from "../../core/spec/classification";
import type { StandardId } from "../../core/spec/standard";

interface Props {
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
}

/** The keys that choose them. */
const keySigns: Readonly<Record<StandardId, string>> = {
  1: "①",
  2: "②",
  3: "③",
  4: "④",
  5: "⑤",
  6: "⑥",
};

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    overflowY: "auto",
    // What stands above and below it in a pane must still be seen.
    maxHeight: "max(64px, 100vh - 350px)",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  marked: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
  },
  number: { fontSize: tokens.fontSizeBase100, marginLeft: "1px", lineHeight: 0 },
});

export function MarkedText({ text, suggestions }: Props): ReactNode {
  const styles = useStyles();
  return (
    // Who works by keyboard must be able to scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <p className={styles.text} tabIndex={0} aria-label="主要问题">
      {markText(text, suggestions).map(({ start, text: words, standards }) =>
        standards.length === 0 ? (
          <span key={start}>{words}</span>
        ) : (
          <mark key={start} className={styles.marked}>
            {words}
            <sup className={styles.number}>{standards.map((id) => keySigns[id]).join("")}</sup>
          </mark>
        ),
      )}
    </p>
  );
}
