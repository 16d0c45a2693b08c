// The looks that the parts of 定标准 share.
import { makeStyles, tokens } from "@fluentui/react-components";

export const useDecideStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: "4px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  list: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
  box: {
    padding: "4px 8px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  hint: { color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  small: { minWidth: "auto", paddingLeft: "6px", paddingRight: "6px", fontWeight: "normal" },
  grow: { flexGrow: 1 },
  /** Takes the focus of what goes away, and shows none itself. */
  keeper: { outlineStyle: "none" },
  select: {
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    height: "24px",
    maxWidth: "130px",
  },
});
