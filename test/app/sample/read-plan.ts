// Reads the sample's sheets by their cells, as a clerk would: an account of the truth that the generator has no part in.
import type { SampleCounty } from "../../../src/app/sample/county";
import type { SampleFile } from "../../../src/app/sample/filing";
import { toA1 } from "../../../src/core/kernel/address";
import type { SheetPlan } from "../../../src/core/native/plan";
import { allCells } from "../../support/all-cells";

export type Row = readonly (string | number | null)[];

export interface Sheet {
  readonly file: string;
  readonly name: string;
  readonly kind: "附件1" | "附件2" | "附件3";
  readonly unit: string;
  /** Serial number of the day. */
  readonly date: number;
  /** Of 附件1; empty where the cell is. */
  readonly category: string;
  /** E5:E15 of 附件1. */
  readonly counts: readonly number[];
  /** From row 5 on, columns A to K; rows with nothing but an ordinal left out. */
  readonly rows: readonly Row[];
}

const dateCell = { 附件1: "G3", 附件2: "F3", 附件3: "H3" };
const unitCell = { 附件1: "C3", 附件2: "B3", 附件3: "B3" };
const letters = [..."ABCDEFGHIJK"];

function readSheet(file: string, plan: SheetPlan): Sheet {
  const values = new Map(allCells(plan).map(({ at, value }) => [toA1(at), value]));
  const at = (address: string): string | number | null => values.get(address) ?? null;
  const kind = at("A1") as Sheet["kind"];
  const lastRow = Math.max(...allCells(plan).map((cell) => cell.at.row));
  const rowNumbers = Array.from({ length: lastRow - 4 }, (_, index) => index + 5);
  const rows = rowNumbers.map((row) => letters.map((letter) => at(`${letter}${row}`)));
  return {
    file,
    name: plan.name,
    kind,
    unit: String(at(unitCell[kind])),
    date: Number(at(dateCell[kind])),
    category: kind === "附件1" ? String(at("E3") ?? "") : "",
    counts: kind === "附件1" ? rows.slice(0, 11).map((row) => Number(row[4])) : [],
    rows: kind === "附件1" ? [] : rows.filter(([, name]) => name !== null),
  };
}

export const readFile = ({ name, content }: SampleFile): readonly Sheet[] =>
  typeof content === "string" ? [] : content.sheets.map((sheet) => readSheet(name, sheet));

/** All sheets of the files of one unit on the list, or of the one that is not on it. */
export const sheetsOf = ({ files }: SampleCounty, unit: string): readonly Sheet[] =>
  files.filter(({ name }) => name.startsWith(unit)).flatMap(readFile);

/** The one sheet of a kind, of a category where it is 附件1. */
export function onlySheet(
  county: SampleCounty,
  unit: string,
  [kind, category = ""]: readonly [Sheet["kind"], string?],
): Sheet {
  const found = sheetsOf(county, unit).filter(
    (sheet) => sheet.kind === kind && sheet.category === category,
  );
  expect(found).toHaveLength(1);
  return found[0] as Sheet;
}
