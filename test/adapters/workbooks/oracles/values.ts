// What is in the cells of a file, by sheet and address, to our readers and to two that are not ours.
import { read, SSF, utils } from "@e965/xlsx";
import type { CellObject } from "@e965/xlsx";
import { readXls, readXlsx } from "hucre";
import { toA1 } from "../../../../src/core/kernel/address";
import { toSerial } from "../../../../src/core/kernel/calendar";
import type { RawValue } from "../../../../src/core/report/raw-workbook";
import { readAnyKind } from "../../../../src/adapters/workbooks/read-any-kind";

/** By the number of the sheet, from 1, and the address: "2!C5". Empty texts are absent. */
export type Values = Readonly<Record<string, unknown>>;

type Entry = readonly [place: string, value: unknown];

const toValues = (entries: readonly Entry[]): Values =>
  Object.fromEntries(entries.filter(([, value]) => value !== "" && value !== undefined));

/** Errors as SheetJS has them. A formula without a stored result is no value. */
export function ourValues(bytes: Uint8Array, tell = (value: RawValue): unknown => value): Values {
  const result = readAnyKind(bytes);
  if (!result.ok) throw new Error(result.error);
  return toValues(
    result.value.sheets.flatMap(({ rows }, index) =>
      rows.flatMap(({ row, cells }) =>
        cells.map(({ column, value }): Entry => [
          `${index + 1}!${toA1({ row, column })}`,
          value === null ? undefined : tell(value),
        ]),
      ),
    ),
  );
}

const sheetJsValue = ({ v, t, w, z }: CellObject): unknown => {
  if (t === "e") return { error: w };
  return t === "n" && SSF.is_date(String(z)) ? { date: v } : v;
};

export function sheetJsValues(bytes: Uint8Array): Values {
  const { SheetNames, Sheets } = read(bytes, { cellDates: false, cellNF: true });
  return toValues(
    SheetNames.flatMap((name, index) =>
      Object.entries(Sheets[name] ?? {})
        .filter(([address]) => !address.startsWith("!"))
        .map(([address, cell]): Entry => [
          `${index + 1}!${address}`,
          sheetJsValue(cell as CellObject),
        ]),
    ),
  );
}

/** As hucre tells them: errors as texts, dates as days. */
export const asHucreTells = (value: RawValue): unknown => {
  if (typeof value !== "object") return value;
  return "error" in value ? value.error : { date: Math.floor(value.date) };
};

const hucreValue = (value: unknown): unknown =>
  value instanceof Date
    ? {
        date: toSerial({
          year: value.getUTCFullYear(),
          month: value.getUTCMonth() + 1,
          day: value.getUTCDate(),
        }),
      }
    : (value ?? undefined);

export async function hucreValues(bytes: Uint8Array): Promise<Values> {
  const { sheets } = await (bytes[0] === 0x50 ? readXlsx(bytes) : readXls(bytes));
  return toValues(
    sheets.flatMap(({ rows }, sheet) =>
      rows.flatMap((cells, row) =>
        (cells ?? []).map((value, column): Entry => [
          `${sheet + 1}!${utils.encode_cell({ r: row, c: column })}`,
          hucreValue(value),
        ]),
      ),
    ),
  );
}
