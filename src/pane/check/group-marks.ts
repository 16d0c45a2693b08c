// How each group of findings is marked, beside its name: by a sign of its own, and by colour.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { GroupId } from "../../app/check/check-item";

export const groupSigns: Readonly<Record<GroupId, string>> = {
  error: "●",
  warning: "▲",
  info: "○",
  format: "◇",
  explained: "✓",
  unchecked: "□",
};

export const useGroupColors = makeStyles<GroupId>({
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorPaletteBlueForeground2 },
  format: { color: tokens.colorPaletteGreenForeground1 },
  explained: { color: tokens.colorNeutralForeground3 },
  unchecked: { color: tokens.colorNeutralForeground3 },
});
