// The lines of a cell: one style in plans, dash and weight in the grid.
import type { BorderPlan, LinePlan, LineStyle } from "../../../core/native/plan";
import type { Dash, Line, Look, Side, Weight } from "../../model/look";
import { bareColor, black, gridColor } from "./colors";
import { said } from "./said";

const styles: readonly (readonly [LineStyle, Dash, Weight])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dotted", "Dot", "Thin"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
  ["double", "Double", "Thick"],
];

const sides: readonly Side[] = ["top", "bottom", "left", "right", "diagonalDown", "diagonalUp"];

function toLinePlan({ dash, weight, color }: Line | undefined = thin): LinePlan {
  const style = styles.find((one) => one[1] === dash && one[2] === weight)?.[0] ?? "thin";
  return style === "thin" && color === black ? true : { style, color: bareColor(color) };
}

const thin: Line = { dash: "Continuous", weight: "Thin", color: black };

function toLine(plan: LinePlan): Line {
  if (plan === true) return thin;
  const [, dash, weight] = styles.find(([style]) => style === plan.style) ?? [];
  return { dash: dash ?? thin.dash, weight: weight ?? thin.weight, color: gridColor(plan.color) };
}

export function toBorder(lines: Look["lines"]): BorderPlan {
  const drawn = sides.map((side) => said(side, lines[side] && toLinePlan(lines[side])));
  return Object.assign({}, ...drawn);
}

export function toLines(border: BorderPlan = {}): Look["lines"] {
  const drawn = sides.map((side) => said(side, border[side] && toLine(border[side])));
  return Object.assign({}, ...drawn);
}
