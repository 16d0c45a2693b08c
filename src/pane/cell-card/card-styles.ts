// The looks of the card: small, so that the list below stays in sight, and never higher than a part of the pane.
import { makeStyles, tokens } from "@fluentui/react-components";

const small = {
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  overflowWrap: "anywhere",
} as const;

export const useCardStyles = makeStyles({
  card: {
    ...small,
    // As high as two lines, so that the list below stays where it is as the clerk goes through the grid.
    minHeight: "36px",
    padding: "2px 4px 4px 8px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", alignItems: "baseline", gap: "4px" },
  place: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  toggle: { ...small, flexShrink: 0, whiteSpace: "nowrap" },
  item: { display: "flex", alignItems: "baseline", gap: "4px" },
  message: { flexGrow: 1 },
  fix: { flexShrink: 0, maxWidth: "50%", minWidth: "auto" },
  piece: { whiteSpace: "nowrap" },
  guide: { color: tokens.colorNeutralForeground2 },
  /** The whole is a click away. */
  twoLines: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
  },
  details: { maxHeight: "40vh", overflowY: "auto", marginTop: "2px" },
  note: { margin: "2px 0" },
  terms: { margin: "2px 0", paddingLeft: 0, listStyleType: "none" },
  clause: {
    margin: "2px 0 0",
    padding: "2px 0 2px 8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
});
