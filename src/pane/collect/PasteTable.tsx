// The button 粘贴表格, which says how, the field to paste into, and what came of it. In a line of buttons the field takes
// a line of its own behind them.
import { Button, makeStyles, mergeClasses, Text, Textarea } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { ReactNode, RefObject } from "react";
import { usePaste } from "./use-paste";
import type { PasteProps } from "./use-paste";
import { useCollectStyles } from "./use-styles";

const useStyles = makeStyles({
  behind: { order: 1, flexBasis: "100%" },
  area: { width: "100%", marginTop: "4px" },
  line: { minHeight: "24px", height: "24px" },
});

interface AreaProps {
  readonly area: RefObject<HTMLTextAreaElement | null>;
}

/** Takes nothing but a paste, and shows nothing of it. */
function PasteArea({ area }: AreaProps): ReactNode {
  const shared = useCollectStyles();
  const styles = useStyles();
  const how = useId();
  return (
    <div className={styles.behind}>
      <Text id={how} block size={200} className={shared.hint}>
        在聊天、邮件、网页、Word 或 Excel 里，从标题起选中整张表，按 Ctrl+C 复制，再点下面按
        Ctrl+V。
      </Text>
      <Textarea
        autoFocus
        size="small"
        rows={1}
        aria-label="粘贴表格"
        aria-describedby={how}
        placeholder="在这里按 Ctrl+V"
        className={styles.area}
        textarea={{ ref: area, className: styles.line }}
        value=""
      />
    </div>
  );
}

export function PasteTable(props: PasteProps): ReactNode {
  const shared = useCollectStyles();
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isShown, setShown] = useState(false);
  const outcome = usePaste(props, area);
  return (
    <>
      <Button size="small" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        粘贴表格
      </Button>
      {isShown && <PasteArea area={area} />}
      <Text
        role="status"
        size={200}
        className={mergeClasses(styles.behind, outcome?.isTaken === false && shared.warning)}
      >
        {outcome && `${outcome.isTaken ? "✓ " : "！"}${outcome.sentence}`}
      </Text>
    </>
  );
}
