// What a workbook is called when it is saved: never as the file that it was opened from, unless the clerk wants that.
import type { WorkbookPlan } from "../../core/native/plan";
import { readReports } from "../../core/report/read-reports";
import { formsFileWord, resultFileWord } from "../../core/notice/file-words";
import { resultSheetNames } from "../../core/notice/own-sheet-names";
import { tidyName } from "../../core/report/text";
import { toRawSheet } from "./planned-cells";

const extension = ".xlsx";
const filled = "-已填";

/** Characters that file systems refuse, and ends that Windows takes away. */
const forbidden = /[\p{Cc}\\/:*?"<>|]/gu;
const oddEnd = /[. ]+$/;

/** Bytes would allow for some 80 Chinese characters. */
const longest = 80;

/** Of whatever can be opened. */
const openedExtension = /\.(?:xls[xmb]?|et|docx|docm|csv|tsv|html?|xml)$/i;

const withoutExtension = (name: string): string => name.replace(openedExtension, "");

/** A name that every file system takes, with the right ending; undefined where nothing is left of it. */
export function toFileName(text: string): string | undefined {
  const name = withoutExtension(text.replace(forbidden, "").trim())
    .slice(0, longest)
    .replace(oddEnd, "");
  return name === "" ? undefined : `${name}${extension}`;
}

/** "归阳镇.xlsx" => "归阳镇-已填.xlsx", and that => "归阳镇-已填2.xlsx" */
export function besideOriginal(original: string): string {
  const [, stem = "", , number] = /^(.*?)(-已填(\d*))?$/su.exec(withoutExtension(original)) ?? [];
  const next = number === undefined ? "" : String(Math.max(1, Number(number)) + 1);
  return `${stem}${filled}${next}${extension}`;
}

/** By the unit that the first form names. */
export function nameForNew({ sheets }: WorkbookPlan): string {
  const unit = readReports({ sheets: sheets.map(toRawSheet) }).find(
    (report) => report.unit?.blank === false,
  )?.unit;
  const isResult = sheets.some(({ name }) => name === resultSheetNames.detail);
  const parts = [unit && tidyName(unit.text), isResult ? resultFileWord : formsFileWord];
  return toFileName(parts.filter(Boolean).join("-")) ?? `${formsFileWord}${extension}`;
}
