// The selected cell of the open workbook in the clerk's words: what was found in it, and what belongs there.
import { toA1 } from "../../core/kernel/address";
import type { Address } from "../../core/kernel/address";
import { ownSheetGuides } from "../../core/notice/cell-sentences";
import type { RawWorkbook } from "../../core/report/raw-workbook";
import type { Report } from "../../core/report/report";
import type { Finding } from "../../core/spec/finding";
import type { Selection } from "../ports/open-workbook";
import { findingItem, spellingItem } from "./check-item";
import type { GroupId, SortedItem } from "./check-item";
import type { WorkbookCheck } from "./check-workbook";
import { createCellIndex } from "./describe-cell-index";
import { placeWords, plainText } from "./describe-entry";
import type { CellText } from "./describe-entry";
import { describeFrameCell } from "./describe-frame-cell";
import { describeListCell } from "./describe-list-cell";
import { describeSummaryCell } from "./describe-summary-cell";
import type { CellFix } from "./find-fixes";

export interface CellView extends CellText {
  /** What was found in the cell, the gravest first. */
  readonly items: readonly SortedItem[];
}

type CheckedCells = Pick<WorkbookCheck, "reports" | "findings" | "fixes"> & {
  readonly raw: RawWorkbook;
};

const findingsAt = createCellIndex<Finding>();
const fixesAt = createCellIndex<CellFix>();

interface Place {
  readonly sheet: string;
  readonly place: string;
}

/** What has been explained needs nothing more. */
const gravity: readonly GroupId[] = ["error", "warning", "info", "format", "explained"];

function itemsAt(
  reading: CheckedCells,
  at: Address,
  { sheet, place }: Place,
): readonly SortedItem[] {
  const words = (): string => place;
  const [fix] = fixesAt(reading.fixes, sheet, at);
  const items = [
    ...findingsAt(reading.findings, sheet, at).map((finding) => findingItem(finding, fix, words)),
    ...(fix === undefined ? [] : spellingItem(fix, words)),
  ];
  return items.toSorted((a, b) => gravity.indexOf(a.group) - gravity.indexOf(b.group));
}

function sheetText(name: string): CellText | undefined {
  const guide = ownSheetGuides.get(name);
  return guide === undefined ? undefined : plainText(name, guide);
}

function textAt({ raw, reports }: CheckedCells, name: string, at: Address): CellText | undefined {
  const sheet = raw.sheets.find((each) => each.name === name);
  const own = reports.filter((report) => report.sheet === name);
  if (sheet === undefined || own.length === 0) return sheetText(name);
  const inTable = (report: Report, index: number): CellText | undefined =>
    report.form === "summary"
      ? describeSummaryCell(report, at)
      : describeListCell(report, at, index === own.length - 1);
  const first = (describe: (report: Report, index: number) => CellText | undefined) =>
    own.map(describe).find((text) => text !== undefined);
  return first(inTable) ?? first((report) => describeFrameCell(report, at, sheet));
}

/** Of several selected cells the first. undefined where nothing can be said. */
export function describeCell(
  reading: CheckedCells,
  { sheet, range: { from: at } }: Selection,
): CellView | undefined {
  const text = textAt(reading, sheet, at);
  const place = text?.place ?? placeWords(sheet, toA1(at));
  const items = itemsAt(reading, at, { sheet, place });
  if (text === undefined)
    return items.length === 0 ? undefined : { ...plainText(place, ""), items };
  return { ...text, items };
}
