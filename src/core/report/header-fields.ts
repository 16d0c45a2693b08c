// The header line of a form: 填报单位, 党组织类别 and 填表时间, each in a cell beside its label or behind it.
import type { Address } from "../kernel/address";
import type { Range } from "../kernel/address";
import { summaryForm } from "../notice/forms/summary";
import type { HeaderField } from "../spec/form";
import type { Grid, PlacedText } from "./grid";
import type { RawValue } from "./raw-workbook";
import { textOf } from "./text";

export interface FoundField {
  readonly at: Address;
  readonly value: RawValue;
}

const labels = summaryForm.header.map(({ id, label }) => ({ id, label }));
const anyLabel = new RegExp(
  `(?:${labels.map(({ label }) => spaced(label)).join("|")})\\s*[:：]`,
  "g",
);

/** The label with spaces allowed between its characters, as headers are often stretched. */
function spaced(label: string): string {
  return [...label].join("\\s*");
}

/** What stands behind the label in the same cell, up to the next label. */
function behindLabel(text: string, label: string): string | undefined {
  const start = new RegExp(`${spaced(label)}\\s*[:：]?`).exec(text);
  if (start === null) return undefined;
  const rest = text.slice(start.index + start[0].length);
  anyLabel.lastIndex = 0;
  const next = anyLabel.exec(rest);
  return next === null ? rest : rest.slice(0, next.index);
}

const isLabel = ({ text }: PlacedText): boolean =>
  labels.some(({ label }) => text.startsWith(label));

/** The first content right of the label, before the next label. */
function besideLabel(grid: Grid, label: PlacedText): FoundField | undefined {
  const texts = grid.textsOf(label.at.row).filter(({ at }) => at.column > label.at.column);
  const [next] = texts;
  if (next === undefined || isLabel(next)) return undefined;
  const value = grid.valueAt(next.at);
  return value === undefined ? undefined : { at: next.at, value };
}

/** Where a value would stand: right of its label, which may be merged over several cells. */
function emptyBeside({ sheet }: Grid, { row, column }: Address): FoundField {
  const merge = sheet.merges.find(({ from }) => from.row === row && from.column === column);
  return { at: { row, column: (merge?.to.column ?? column) + 1 }, value: "" };
}

function fieldAt(grid: Grid, cell: PlacedText, label: string): FoundField | undefined {
  const behind = behindLabel(textOf(grid.valueAt(cell.at)), label);
  if (behind === undefined) return undefined;
  if (behind.trim() !== "") return { at: cell.at, value: behind };
  return besideLabel(grid, cell) ?? emptyBeside(grid, cell.at);
}

/** A head of the table may name the unit too (占填报单位所辖…): a label opens its cell or has a colon behind it. */
const holdsLabel = (text: string, label: string): boolean =>
  text.startsWith(label) || text.includes(`${label}:`);

/** The field nearest above the form; undefined where its label is not there. An empty value means not filled in. */
export function findHeaderField(
  grid: Grid,
  area: Range,
  id: HeaderField["id"],
): FoundField | undefined {
  const label = labels.find((each) => each.id === id)?.label ?? "";
  for (let row = area.to.row; row >= area.from.row; row -= 1) {
    const cells = grid
      .textsOf(row)
      .filter(({ at }) => at.column >= area.from.column && at.column <= area.to.column);
    for (const cell of cells) {
      const found = holdsLabel(cell.text, label) ? fieldAt(grid, cell, label) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
