// The selected cell: where it is, what was found in it, what belongs there. Two lines as a rule; the rest on demand.
// It follows every step through the grid, so that it is a region to go to and announces nothing.
import { useId, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { describeCell } from "../../app/check/describe-cell";
import type { CellView } from "../../app/check/describe-cell";
import type { CellFix } from "../../app/check/find-fixes";
import type { CheckCommands } from "../check/check-commands";
import { useCheckStyles } from "../check/check-styles";
import { useWorkbook } from "../workbook/use-workbook";
import type { WorkbookSession } from "../workbook/workbook-session";
import { isCommand } from "../workbook/workbook-state";
import { useCardStyles } from "./card-styles";
import { CellDetails } from "./CellDetails";
import { CellGuide } from "./CellGuide";
import { CellItems } from "./CellItems";

interface Props {
  readonly session: WorkbookSession;
  readonly commands: CheckCommands;
}

const hint = "这一格不用填。选中表里要填的格，这里说明填什么。";

const hasMore = ({ notes, terms, clause, items }: CellView): boolean =>
  notes.length > 0 || terms.length > 0 || clause !== undefined || items.length > 0;

interface BodyProps {
  readonly id: string;
  readonly view: CellView;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly onFix: (fix: CellFix) => void;
}

interface ViewProps extends Omit<BodyProps, "id"> {
  readonly onToggle: () => void;
}

function CardBody({ id, view, isOpen, ...rest }: BodyProps): ReactNode {
  const styles = useCardStyles();
  return (
    <div id={id} className={isOpen ? styles.details : ""}>
      {view.items.length > 0 && <CellItems items={view.items} isOpen={isOpen} {...rest} />}
      <CellGuide view={view} isOpen={isOpen} />
      {isOpen && <CellDetails view={view} />}
    </div>
  );
}

function CellInCard({ onToggle, ...body }: ViewProps): ReactNode {
  const shared = useCheckStyles();
  const styles = useCardStyles();
  const id = useId();
  const { view, isOpen } = body;
  return (
    <>
      <div className={styles.head}>
        <span className={styles.place}>{view.place}</span>
        {hasMore(view) && (
          <button
            type="button"
            className={`${shared.textButton} ${styles.toggle}`}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={onToggle}
          >
            {isOpen ? "▾详细" : "▸详细"}
          </button>
        )}
      </div>
      <CardBody id={id} {...body} />
    </>
  );
}

export function CellCard({ session, commands }: Props): ReactNode {
  const shared = useCheckStyles();
  const styles = useCardStyles();
  const [isOpen, setOpen] = useState(false);
  const reading = useWorkbook(session, (state) => state.reading);
  const selection = useWorkbook(session, (state) => state.selection);
  const isBusy = useWorkbook(session, ({ activity }) => isCommand(activity));
  const view = useMemo(
    () => reading && selection && describeCell(reading, selection),
    [reading, selection],
  );
  if (selection === undefined) return null;
  return (
    <div
      role="region"
      aria-label="选中的格"
      tabIndex={-1}
      className={`${styles.card} ${shared.keeper}`}
    >
      {view === undefined ? (
        <span className={styles.guide}>{hint}</span>
      ) : (
        <CellInCard
          view={view}
          isOpen={isOpen && hasMore(view)}
          isBusy={isBusy}
          onFix={(fix) => void commands.apply([fix])}
          onToggle={() => setOpen(!isOpen)}
        />
      )}
    </div>
  );
}
