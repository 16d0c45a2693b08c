// What an earlier result of ours says it holds. Found by heads, whatever its sheets are called and wherever they stand.
import { detailHeads, includedMark } from "../native/result/detail-sheet";
import { rowSourceHeads } from "../native/result/merged-list-sheet";
import { organizationsForm } from "../notice/forms/organizations";
import { villagesForm } from "../notice/forms/villages";
import type { RawSheet, RawWorkbook } from "../report/raw-workbook";
import { fold, textOf, tidyName } from "../report/text";
import type { DetailEntry } from "./input";

/** Nobody puts more above a table. */
const lastHeadRow = 20;

/** What stands under a head, without spaces. */
type Line = (head: string) => string;

const textsOf = (row: RawSheet["rows"][number]): ReadonlyMap<number, string> =>
  new Map(row.cells.map(({ column, value }) => [column, textOf(value)]));

/** Most rows are not worth a closer look. */
const mayBeHead = ({ row, cells }: RawSheet["rows"][number], [first]: readonly string[]): boolean =>
  row <= lastHeadRow &&
  cells.some(({ value }) => typeof value === "string" && tidyName(value) === first);

/** The lines under the row that has all these heads; undefined where none has. */
function readLines({ rows }: RawSheet, heads: readonly string[]): readonly Line[] | undefined {
  for (const head of rows.filter((row) => mayBeHead(row, heads))) {
    const columns = new Map([...textsOf(head)].map(([column, text]) => [tidyName(text), column]));
    if (!heads.every((each) => columns.has(each))) continue;
    return rows
      .filter(({ row }) => row > head.row)
      .map((row) => {
        const cells = textsOf(row);
        return (name) => tidyName(cells.get(columns.get(name) ?? 0) ?? "");
      });
  }
  return undefined;
}

/** Which list it is, by the mark or the title above its head. */
function listMark({ rows }: RawSheet): string | undefined {
  const texts = rows
    .filter(({ row }) => row <= lastHeadRow)
    .flatMap((row) => [...textsOf(row).values()].map(fold));
  return [organizationsForm, villagesForm].find(({ mark, title }) =>
    texts.some((text) => text === mark || text === title),
  )?.mark;
}

/** The units whose rows stand on a merged list. */
function readRowSources(
  sheet: RawSheet,
  shaOfFile: ReadonlyMap<string, string>,
): readonly DetailEntry[] {
  const lines = readLines(sheet, Object.values(rowSourceHeads)) ?? [];
  const category = listMark(sheet);
  if (category === undefined) return [];
  const sources = new Map(
    lines.map((line) => [`${line(rowSourceHeads.unit)}\n${line(rowSourceHeads.file)}`, line]),
  );
  return [...sources.values()]
    .filter((line) => line(rowSourceHeads.unit) !== "")
    .map((line) => ({
      unit: line(rowSourceHeads.unit),
      category,
      sha256: shaOfFile.get(line(rowSourceHeads.file)) ?? "",
      status: "included",
    }));
}

/** Undefined where the workbook has no 汇总明细, and so is no result of ours. */
export function readDetail({ sheets }: RawWorkbook): readonly DetailEntry[] | undefined {
  const details = sheets.flatMap((sheet) => {
    const lines = readLines(sheet, Object.values(detailHeads));
    return lines === undefined ? [] : [lines];
  });
  if (details.length === 0) return undefined;
  const lines = details.flat();
  const shaOfFile = new Map(
    lines.map((line) => [line(detailHeads.file), line(detailHeads.sha256)]),
  );
  return [
    ...lines
      .filter((line) => line(detailHeads.unit) !== "")
      .map((line): DetailEntry => ({
        unit: line(detailHeads.unit),
        category: line(detailHeads.category),
        sha256: line(detailHeads.sha256),
        status: line(detailHeads.included) === includedMark ? "included" : "left-out",
      })),
    ...sheets.flatMap((sheet) => readRowSources(sheet, shaOfFile)),
  ];
}
