// What must be known of a sheet before it is rewritten in place.
import type { PlannedSheet } from "../../app/ports/open-workbook";
import { addressOf } from "./backup";
import { Refused } from "./host-error";
import { askLayout } from "./layout";
import type { Extent, Layout } from "./layout";
import { extentOf } from "./plan-extent";

export interface OverSheet {
  readonly sheet: Excel.Worksheet;
  /** Of what stands on it and what will. */
  readonly extent: Extent;
  readonly layout: Layout;
  /** Its filter must go first: of filtered rows, Excel copies only those that show. */
  readonly isFiltered: boolean;
  /** Names that hold within it. */
  readonly names: ReadonlySet<string>;
}

/** @throws Refused, from the answer, where it is protected. */
export function requireWritable(sheet: Excel.Worksheet): void {
  if (sheet.protection.protected)
    throw new Refused({ code: "host.protected", detail: `Worksheet ${sheet.name} is protected` });
}

/** Rows that a filter hid show without it. */
const withRowsShown = (layout: Layout): Layout => ({
  ...layout,
  rows: layout.rows.map(([count, size]) => [count, size, false]),
});

/** undefined for a new sheet. Answers after the next request, which fails where there is no such sheet. */
export function askOver(
  { workbook }: Excel.RequestContext,
  { plan, over }: PlannedSheet,
): (() => OverSheet) | undefined {
  if (over === undefined) return undefined;
  const sheet = workbook.worksheets.getItem(over);
  sheet.load("id,name,visibility");
  sheet.protection.load("protected");
  sheet.autoFilter.load("enabled");
  const range = sheet.getUsedRange().getBoundingRect(addressOf(extentOf(plan)));
  range.load("rowCount,columnCount");
  const layout = askLayout(sheet, range);
  return () => {
    requireWritable(sheet);
    const { rowCount: rows, columnCount: columns } = range;
    const isFiltered = sheet.autoFilter.enabled;
    const found = isFiltered ? withRowsShown(layout()) : layout();
    return {
      sheet,
      isFiltered,
      extent: { rows, columns },
      layout: found,
      names: new Set(found.names.map(([name]) => name)),
    };
  };
}
