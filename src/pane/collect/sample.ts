// The sample county as files that were picked, so that it is read and added up like real ones. Loaded on demand.
import type { WriteWorkbook } from "../../app/ports/files";
import { makeSampleCounty } from "../../app/sample/county";
import type { CalendarDate } from "../../core/kernel/calendar";
import type { ExpectedUnit } from "../../core/rollup/input";
import type { PickedFile } from "./read-received";

export interface Sample {
  /** Whose roll-up it is. */
  readonly unit: string;
  readonly expected: readonly ExpectedUnit[];
  readonly files: readonly PickedFile[];
  /** Of the result. */
  readonly date: CalendarDate;
}

const modified = Date.UTC(2014, 2, 16, 1);

const toBytes = async (bytes: Promise<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await bytes);

export async function makeSample(writeWorkbook: WriteWorkbook): Promise<Sample> {
  const { county, expected, files } = makeSampleCounty();
  const picked: PickedFile[] = [];
  for (const { name, content } of files) {
    const part = typeof content === "string" ? content : await toBytes(writeWorkbook(content));
    picked.push({ path: name, content: new Blob([part]), modified });
  }
  return { unit: county, expected, files: picked, date: { year: 2014, month: 3, day: 20 } };
}
