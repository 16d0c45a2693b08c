// The note that an insert leaves in the workbook before its first sheet and takes out after its last, so that what a
// fault leaves half done is known and can be taken out.

const key = "三表汇.插入";

export interface Journal {
  /** Names of the sheets to be added. */
  readonly sheets: readonly string[];
  /** Ids of the sheets that were there before: never ours, whatever their name. */
  readonly before: readonly string[];
}

export function writeJournal({ workbook }: Excel.RequestContext, journal: Journal): Excel.Setting {
  return workbook.settings.add(key, { ...journal });
}

/** To be loaded; parseJournal reads its value. */
export function findJournal({ workbook }: Excel.RequestContext): Excel.Setting {
  const setting = workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  return setting;
}

const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

/** undefined for anything that is not a journal: other programs may have been at the file. */
export function parseJournal(value: unknown): Journal | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { sheets, before } = value as Partial<Record<keyof Journal, unknown>>;
  return areTexts(sheets) && areTexts(before) ? { sheets, before } : undefined;
}
