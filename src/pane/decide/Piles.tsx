// The three piles with how much is left in each, and the one button for those beyond doubt.
import { Button, ToggleButton, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { adoptionFills } from "../../app/decide/adoption";
import { sureStandards } from "../../app/decide/decide-row";
import type { DecideRow } from "../../app/decide/decide-row";
import { standards } from "../../core/notice/standards";
import type { Tally } from "../../app/decide/tally";
import type { DecideCommands } from "./decide-commands";
import type { WalkId } from "./decide-state";
import { useDecideStyles } from "./decide-styles";
import { FillsPreview } from "./FillsPreview";
import type { PreviewLine } from "./FillsPreview";

interface Props {
  readonly rows: readonly DecideRow[];
  readonly counts: Tally;
  readonly pile: WalkId;
  readonly isPreviewed: boolean;
  readonly isBusy: boolean;
  readonly commands: DecideCommands;
  readonly onPreview: (isPreviewed: boolean) => void;
  readonly onAdopt: (shown: ReturnType<typeof adoptionFills>) => void;
}

export const pileNames: Readonly<Record<WalkId, string>> = {
  sure: "把握大",
  look: "请看",
  unclear: "看不出",
  decided: "已定",
};

const walkIds: readonly WalkId[] = ["sure", "look", "unclear", "decided"];

const useStyles = makeStyles({
  piles: { display: "grid", gridTemplateColumns: "auto auto auto auto", gap: "4px" },
  pile: {
    minWidth: 0,
    padding: "0 2px",
    minHeight: "24px",
    fontWeight: "normal",
    whiteSpace: "nowrap",
  },
});

/** So many are quoted of those that speak for one standard. */
const mostWords = 2;

/** 金星村党支部 → （1）缺班子“书记空缺” */
function toLine(row: DecideRow): PreviewLine {
  const chosen = sureStandards(row).map((id) => {
    const name = standards.find((each) => each.id === id)?.shortName ?? "";
    const own = row.classification?.suggestions.find(({ standard }) => standard === id);
    const words =
      own?.words
        .slice(0, mostWords)
        .map(({ text }) => `“${text}”`)
        .join("") ?? "";
    return `（${id}）${name}${words}`;
  });
  return { key: row.key, place: row.row.name.text, text: chosen.join("；") };
}

function Adoption({ rows, isPreviewed, isBusy, commands, onPreview, onAdopt }: Props): ReactNode {
  const fills = adoptionFills(rows);
  const { length: count } = fills;
  if (count === 0) return null;
  if (!isPreviewed)
    return (
      <Button appearance="primary" size="small" onClick={() => onPreview(true)}>
        {`${count} 行全部采用`}
      </Button>
    );
  return (
    <FillsPreview
      label="采用之前先看一看"
      lines={fills.map(({ row }) => toLine(row))}
      confirm={`采用这 ${count} 行`}
      isBusy={isBusy}
      onConfirm={() => onAdopt(fills)}
      onCancel={() => onPreview(false)}
      onSetApart={commands.setApart}
    />
  );
}

export function Piles(props: Props): ReactNode {
  const { counts, pile, commands } = props;
  const styles = useStyles();
  const shared = useDecideStyles();
  const { piles, weak, undecided } = counts;
  const left: Readonly<Record<WalkId, number>> = { ...piles, decided: weak - undecided };
  return (
    <div className={shared.column}>
      <div role="group" aria-label="看哪些行" className={styles.piles}>
        {walkIds.map((id) => (
          <ToggleButton
            key={id}
            size="small"
            className={styles.pile}
            checked={id === pile}
            onClick={() => commands.choose(id)}
          >
            {`${pileNames[id]} ${left[id]}`}
          </ToggleButton>
        ))}
      </div>
      <div data-adopt="">
        <Adoption {...props} />
      </div>
    </div>
  );
}
