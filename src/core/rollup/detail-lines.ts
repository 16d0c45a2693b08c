// The lines of 汇总明细 as they stand in an earlier result now, field by field. Knows not what was changed.
import { countHeads } from "../native/result/count-heads";
import {
  detailHeads,
  includedMark,
  readAtHead,
  stampHead,
  stateHead,
} from "../native/result/detail-sheet";
import { isBackup, resultSheetNames } from "../notice/own-sheet-names";
import { resultWords } from "../notice/roll-up-sentences";
import { findTable } from "../report/find-table";
import type { Table } from "../report/find-table";
import type { RawWorkbook } from "../report/raw-workbook";
import { readCount } from "../report/read-count";
import type { Entry, Written } from "../report/report";
import type { SummaryRowId } from "../spec/form";
import { entryOf, writtenAt } from "./hand-made-entries";

/** Undefined where the sheet has no such column any more. */
interface Field<Id, E> {
  readonly id: Id;
  readonly head: string;
  readonly entry: E | undefined;
}

/** What a source's file alone decides. */
export type FrameId = "unit" | "category" | "included";

export interface DetailLine {
  readonly row: number;
  readonly frame: readonly Field<FrameId, Written>[];
  readonly counts: readonly Field<SummaryRowId, Entry<number>>[];
  /** It counts, or the last roll-up kept it out. */
  readonly isForm: boolean;
  /** It names no source. */
  readonly isTyped: boolean;
  readonly sha256: string;
  readonly stamp: string;
}

const frameIds = ["unit", "category", "included"] as const;

function toDetailLine(table: Table, row: number): DetailLine {
  const textAt = (head: string): string => table.textAt(row, head);
  const sha256 = textAt(detailHeads.sha256);
  return {
    row,
    frame: frameIds.map((id) => {
      const head = detailHeads[id];
      return { id, head, entry: writtenAt(table, row, head) };
    }),
    counts: countHeads.map(({ id, head }) => {
      const entry = entryOf(writtenAt(table, row, head), (text) => readCount(text).value);
      return { id, head, entry };
    }),
    isForm:
      textAt(detailHeads.included) === includedMark || textAt(stateHead) === resultWords.excluded,
    isTyped: sha256 === "" && textAt(readAtHead) === "",
    sha256,
    stamp: textAt(stampHead),
  };
}

/** Where the sheet lacks the column, nothing stands there. */
export const textIn = ({ frame }: DetailLine, id: FrameId): string =>
  frame.find((field) => field.id === id)?.entry?.text ?? "";

/** By its heads, as somebody may have renamed it; of several, the one with its own name. */
export function readDetailLines({ sheets }: RawWorkbook): readonly DetailLine[] {
  const found = sheets.flatMap((sheet) => {
    const table = isBackup(sheet.name) ? undefined : findTable(sheet, Object.values(detailHeads));
    return table === undefined ? [] : [{ name: sheet.name, table }];
  });
  const table = (found.find(({ name }) => name === resultSheetNames.detail) ?? found[0])?.table;
  return table?.rows.map((row) => toDetailLine(table, row)) ?? [];
}
