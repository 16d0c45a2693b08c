// The note that a command leaves in the workbook before it writes and takes out when it is through, so that what a fault
// leaves half done is known and can be made as before. Knows what it holds, not what is done with it.
import type { Extent, Layout } from "./layout";
import type { Matrices } from "./write/matrices";

const key = "三表汇.日志";

/** A sheet that is rewritten in place, and the hidden sheet that holds what stood on it. */
export interface Rewritten {
  readonly id: string;
  /** Name of the hidden sheet. */
  readonly backup: string;
  readonly extent: Extent;
  readonly layout: Layout;
}

/** What cells of one sheet held. */
export interface CellsBefore {
  readonly sheetId: string;
  readonly matrices: Matrices;
}

export interface Journal {
  /** Of the command, among all there ever are. */
  readonly id: string;
  /** preparing: only backups and new sheets were touched; finished: it stands for the way back alone. */
  readonly stage: "preparing" | "writing" | "finished";
  /** Names of the sheets to be added, or their ids where these are known. */
  readonly added: readonly string[];
  /** Ids of the sheets that were there before: never ours, whatever their name. */
  readonly before: readonly string[];
  readonly rewritten: readonly Rewritten[];
  readonly cells: readonly CellsBefore[];
}

let count = 0;

export function newJournalId(): string {
  count += 1;
  return `${Date.now()}.${count}`;
}

export const namesOfBackups = ({ rewritten }: Journal): readonly string[] =>
  rewritten.map(({ backup }) => backup);

/** Replaces the one that stands. */
export function writeJournal({ workbook }: Excel.RequestContext, journal: Journal): void {
  workbook.settings.add(key, { ...journal });
}

/** It stands, or stood until it was deleted in the same request. */
export function deleteJournal({ workbook }: Excel.RequestContext): void {
  workbook.settings.getItem(key).delete();
}

/** After the next request: undefined where there is none, "damaged" where other programs have been at it. */
export function askJournal({
  workbook,
}: Excel.RequestContext): () => Journal | "damaged" | undefined {
  const setting = workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  return () => (setting.isNullObject ? undefined : (parseJournal(setting.value) ?? "damaged"));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

const stages: readonly unknown[] = ["preparing", "writing", "finished"];

const isRewritten = (value: unknown): value is Rewritten =>
  isRecord(value) &&
  areTexts([value["id"], value["backup"]]) &&
  isRecord(value["extent"]) &&
  isRecord(value["layout"]);

const isCellsBefore = (value: unknown): value is CellsBefore =>
  isRecord(value) && typeof value["sheetId"] === "string" && isRecord(value["matrices"]);

const areAll = <T>(value: unknown, is: (each: unknown) => each is T): value is readonly T[] =>
  Array.isArray(value) && value.every(is);

/** undefined for anything that is not a journal. */
export function parseJournal(value: unknown): Journal | undefined {
  if (!isRecord(value) || !stages.includes(value["stage"])) return undefined;
  const { id, stage, added, before, rewritten, cells } = value as Partial<Journal>;
  const isWhole =
    areTexts(added) &&
    areTexts(before) &&
    areAll(rewritten, isRewritten) &&
    areAll(cells, isCellsBefore);
  return typeof id === "string" && stage && isWhole
    ? { id, stage, added, before, rewritten, cells }
    : undefined;
}
