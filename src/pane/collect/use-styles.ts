// How the lists and lines of 汇总 look, in every step alike.
import { makeStyles, tokens } from "@fluentui/react-components";

export const useCollectStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  field: { gridTemplateColumns: "60px 1fr" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "4px 0",
    overflowWrap: "anywhere",
  },
  /** A text with line breaks of its own. */
  lines: { whiteSpace: "pre-line", paddingLeft: "16px" },
  hint: { color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  /** Stays in view at the end of what scrolls. */
  actions: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    gap: "8px",
    paddingTop: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { flexGrow: 1 },
});
