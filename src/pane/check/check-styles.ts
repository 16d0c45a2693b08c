// The looks that the parts of 校验 share: plain buttons that read as text, and lists without marks.
import { makeStyles, tokens } from "@fluentui/react-components";

export const useCheckStyles = makeStyles({
  textButton: {
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    padding: "2px 4px",
    margin: 0,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  ways: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 4px" },
  /** Takes the focus of what goes away, and shows none itself. */
  keeper: { outlineStyle: "none" },
  hint: { color: tokens.colorNeutralForeground3 },
});
