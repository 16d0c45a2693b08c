// Whatever a file comes in, as what stands in which cell.
import { readAnyKind } from "../../../src/adapters/workbooks/read-any-kind";
import { toA1, toA1Range } from "../../../src/core/kernel/address";
import type { RawSheet } from "../../../src/core/report/raw-workbook";

export function sheetsIn(content: Uint8Array | string): readonly RawSheet[] {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const result = readAnyKind(bytes);
  if (!result.ok) throw new Error(result.error);
  return result.value.sheets;
}

export const cellsOf = ({ rows }: RawSheet): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    rows.flatMap(({ row, cells }) =>
      cells.map(({ column, value }) => [toA1({ row, column }), value]),
    ),
  );

export const mergesOf = ({ merges }: RawSheet): readonly string[] => merges.map(toA1Range);

/** Of each sheet. */
export const cellsIn = (
  content: Uint8Array | string,
): readonly Readonly<Record<string, unknown>>[] => sheetsIn(content).map(cellsOf);

/** What the file is refused for. */
export function refusalOf(content: Uint8Array | string): string | undefined {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const result = readAnyKind(bytes);
  return result.ok ? undefined : result.error;
}
