// One file the whole way, together with one that is known to be good: read, checked, rolled up, answered and written.
// Says how that ended, and what was wrong with it.
import { isDeepStrictEqual } from "node:util";
import { listFeatures } from "../../src/adapters/workbooks/list-features";
import { readWorkbook } from "../../src/adapters/workbooks/xlsx-reader/read-workbook";
import type { ReadFile } from "../../src/app/read-file";
import { rollUpFiles } from "../../src/app/roll-up-files";
import { toRollUpAnswer, toRollUpLines } from "../../src/app/roll-up-answer";
import { unreadableReasons } from "../../src/core/notice/reading-reasons";
import { rowIds } from "../../src/core/rollup/totals";
import type { FiledSummary, RollUp } from "../../src/core/rollup/result";
import type { ReadReceived } from "../../src/pane/collect/read-received";
import { readInProcess } from "../support/read-in-process";
import { requestFor, resultBytes } from "../support/roll-up-bytes";
import { makeTownshipReturns } from "../support/township-returns";

const nowhere = { out: null, aside: null };

interface Judgement {
  /** "read", "kept out: …" or "refused: …"; of an archive, that of the best of its files. */
  readonly outcome: string;
  readonly faults: readonly string[];
}

interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const request = requestFor("祁东县");

async function readOne(
  { name, bytes }: NamedFile,
  read: ReadReceived,
): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = [];
  const content = new Blob([Uint8Array.from(bytes)]);
  await read([{ path: name, content, modified: 0 }], {
    context: request,
    onRead: (received) => files.push(received.read),
    onUnfolded: () => undefined,
    signal: new AbortController().signal,
  });
  return files;
}

const good = ((): NamedFile => {
  const last = makeTownshipReturns(2).at(-1);
  if (last === undefined) throw new Error("No good file");
  return { name: `好-${last.file}`, bytes: last.bytes };
})();

/** What a good file adds to a result: its counts, and its rows on the lists. */
const contributionOf = ({ files, totals, lists }: RollUp): unknown => ({
  status: files.find(({ file }) => file === good.name)?.status,
  counts: totals.flatMap(({ category, parts }) =>
    parts.filter(({ file }) => file === good.name).map(({ counts }) => [category, counts]),
  ),
  rows: Object.values(lists).map(({ rows }) =>
    rows.filter(({ source }) => source.file === good.name).map(({ content }) => content),
  ),
});

/** Whether the file has a form on that sheet that says these counts. */
function saysSo({ file, sheet, counts }: FiledSummary, files: readonly ReadFile[]): boolean {
  const reports = files.filter((each) => each.file === file).flatMap((each) => each.reports);
  return reports.some(
    (report) =>
      report.form === "summary" &&
      report.sheet === sheet &&
      rowIds.every((id) => {
        const { value, text = "" } = report.counts[id] ?? {};
        const isPlain = /^\d{1,15}$/.test(text);
        return value === counts[id] && (!isPlain || value === undefined || Number(text) === value);
      }),
  );
}

function wrongTotals({ totals }: RollUp, files: readonly ReadFile[]): readonly string[] {
  return totals.flatMap(({ category, counts, parts }) => {
    const sums = rowIds.filter((id) => {
      const given = parts.flatMap((part) =>
        counts[id] === undefined ? [] : [part.counts[id] ?? 0],
      );
      const sum = given.reduce((all, each) => all + each, 0);
      return (
        counts[id] !== undefined && (counts[id] !== sum || !Number.isSafeInteger(sum) || sum < 0)
      );
    });
    const strange = parts.filter((part) => !saysSo(part, files));
    return [
      ...sums.map((id) => `${category} ${id} is not the sum of its parts`),
      ...strange.map(({ sheet }) => `${category} counts what ${sheet} does not say`),
    ];
  });
}

function outcomeOf({ files }: RollUp): string {
  const others = files.filter(({ file }) => file !== good.name);
  if (others.some(({ status }) => status !== "excluded")) return "read";
  const kept = others.find(({ unreadable }) => unreadable === undefined);
  if (kept !== undefined) return `kept out: ${kept.reason?.code ?? "without a reason"}`;
  return `refused: ${others[0]?.unreadable ?? "without a reason"}`;
}

const isNamed = ({ unreadable }: ReadFile): boolean =>
  unreadable === undefined || Object.hasOwn(unreadableReasons, unreadable);

/** What the forms of a file say, whatever it is called. */
const contentOf = ({ reports, explanations, detail }: ReadFile): unknown => ({
  reports,
  explanations,
  detail,
});

const faultOf = (error: unknown): string =>
  `throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;

export type Judge = (file: NamedFile, original?: NamedFile) => Promise<Judgement>;

/**
 * `original`: what the file was before it was broken, where it must be read as that or not at all.
 * `read`: as the pane's reading workers do it.
 */
export function makeJudge(read: ReadReceived = readInProcess): Judge {
  const alone = readOne(good, readInProcess).then((files) =>
    contributionOf(rollUpFiles({ ...request, files })),
  );
  const originals = new Map<string, Promise<readonly unknown[]>>();
  const originalOf = (file: NamedFile): Promise<readonly unknown[]> => {
    const known =
      originals.get(file.name) ??
      readOne(file, readInProcess).then((files) => files.map(contentOf));
    originals.set(file.name, known);
    return known;
  };

  async function follow(file: NamedFile, original: NamedFile | undefined): Promise<Judgement> {
    const faults: string[] = [];
    const mutants = await readOne(file, read);
    const files = [...(await readOne(good, read)), ...mutants];
    if (mutants.length === 0) return { outcome: "fault", faults: ["vanishes"] };
    if (!mutants.every(isNamed)) faults.push("is refused without a sentence");
    if (original !== undefined) {
      const known = await originalOf(original);
      const differs = mutants
        .filter(({ unreadable }) => unreadable === undefined)
        .some((each) => !known.some((one) => isDeepStrictEqual(contentOf(each), one)));
      if (differs) faults.push("is read otherwise than before it was broken");
    }
    const result = rollUpFiles({ ...request, files });
    if (!isDeepStrictEqual(contributionOf(result), await alone))
      faults.push("changes what the good file adds");
    faults.push(...wrongTotals(result, files));
    JSON.stringify(toRollUpAnswer(result, nowhere));
    toRollUpLines(result, nowhere);
    if (!readWorkbook(resultBytes(result)).ok) faults.push("makes a result that cannot be read");
    // The workbench asks for more, of workbooks only.
    const wasRead = mutants.some(({ unreadable }) => unreadable === undefined);
    if (wasRead && file.name.endsWith(".xlsx")) listFeatures(file.bytes);
    return { outcome: outcomeOf(result), faults };
  }

  return async (file, original) => {
    try {
      return await follow(file, original);
    } catch (error) {
      return { outcome: "fault", faults: [faultOf(error)] };
    }
  };
}
