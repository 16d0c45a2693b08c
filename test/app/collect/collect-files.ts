// Files as the clerk picked them, and how they are seen once they are rolled up.
import { createHash } from "node:crypto";
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import type { CollectionView, CollectedUnit } from "../../../src/app/collect/collection-view";
import { describeCollection } from "../../../src/app/collect/describe-collection";
import type { CollectionOptions } from "../../../src/app/collect/describe-collection";
import type { ReceivedFile } from "../../../src/app/collect/received-file";
import { readFile } from "../../../src/app/read-file";
import { rollUpFiles } from "../../../src/app/roll-up-files";
import type { RollUpRequest } from "../../../src/app/roll-up-files";
import { defaultRound } from "../../../src/core/notice/default-round";
import type { Files } from "../../support/roll-up-bytes";

/** By the clock of the machine that runs the test, as in the pane. */
const now = new Date(2014, 2, 12, 16, 5);

const context = { round: defaultRound, deadlineSet: false, today: undefined };

/** `modified`: by file, in milliseconds. */
export const receive = (
  files: Files,
  modified: Readonly<Record<string, number>> = {},
): readonly ReceivedFile[] =>
  Object.entries(files).map(([file, bytes]) => {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const read = readFile({ file, sha256 }, readWorkbook(bytes), context);
    return { read, modified: modified[file] ?? 0 };
  });

export function collect(
  received: readonly ReceivedFile[],
  request: Partial<RollUpRequest> & Pick<RollUpRequest, "unit">,
  options: Partial<CollectionOptions> = {},
): CollectionView {
  const result = rollUpFiles({
    ...context,
    files: received.map(({ read }) => read),
    strict: false,
    readAt: now.toISOString(),
    ...request,
  });
  return describeCollection(result, received, { now, ...options });
}

export function unitOf({ toDo, fine }: CollectionView, name: string): CollectedUnit {
  const unit = [...toDo, ...fine].find((each) => each.unit === name);
  if (unit === undefined) throw new Error(`${name} has not reported`);
  return unit;
}
