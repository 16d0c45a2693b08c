// What an earlier result of ours says it holds. Found by heads, whatever its sheets are called and wherever they stand.
import { countHeads } from "../native/result/count-heads";
import { detailHeads, includedMark } from "../native/result/detail-sheet";
import { organizationsForm } from "../notice/forms/organizations";
import { villagesForm } from "../notice/forms/villages";
import { isBackup, rowSourceHeads } from "../notice/own-sheet-names";
import { lastHeadRow } from "../report/find-table";
import type { RawSheet, RawWorkbook } from "../report/raw-workbook";
import { readCount } from "../report/read-count";
import { fold, textOf } from "../report/text";
import type { DetailEntry } from "./input";
import { readLines } from "./table-lines";
import type { Line } from "./table-lines";

/** Which list it is, by the mark or the title above its head. */
function listMark({ rows }: RawSheet): string | undefined {
  const texts = rows
    .filter(({ row }) => row <= lastHeadRow)
    .flatMap(({ cells }) => cells.map(({ value }) => fold(textOf(value))));
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
    lines.map((line) => {
      const { under } = line;
      return [`${under(rowSourceHeads.unit)}\n${under(rowSourceHeads.file)}`, line];
    }),
  );
  return [...sources.values()]
    .filter(({ under }) => under(rowSourceHeads.unit) !== "")
    .map(({ under }) => ({
      unit: under(rowSourceHeads.unit),
      category,
      counts: {},
      sha256: shaOfFile.get(under(rowSourceHeads.file)) ?? "",
      status: "included",
    }));
}

const countsOn = ({ under }: Line): DetailEntry["counts"] =>
  Object.fromEntries(
    countHeads.flatMap(({ id, head }) => {
      const count = readCount(under(head)).value;
      return count === undefined ? [] : [[id, count]];
    }),
  );

/** Undefined where the workbook has no 汇总明细, and so is no result of ours. */
export function readDetail(workbook: RawWorkbook): readonly DetailEntry[] | undefined {
  const sheets = workbook.sheets.filter(({ name }) => !isBackup(name));
  const details = sheets.flatMap((sheet) => {
    const lines = readLines(sheet, Object.values(detailHeads));
    return lines === undefined ? [] : [lines];
  });
  if (details.length === 0) return undefined;
  const lines = details.flat();
  const shaOfFile = new Map(
    lines.map(({ under }) => [under(detailHeads.file), under(detailHeads.sha256)]),
  );
  return [
    ...lines
      .filter(({ under }) => under(detailHeads.unit) !== "")
      .map((line): DetailEntry => {
        const { under } = line;
        return {
          unit: under(detailHeads.unit),
          category: under(detailHeads.category),
          counts: countsOn(line),
          sha256: under(detailHeads.sha256),
          status: under(detailHeads.included) === includedMark ? "included" : "left-out",
        };
      }),
    ...sheets.flatMap((sheet) => readRowSources(sheet, shaOfFile)),
  ];
}
