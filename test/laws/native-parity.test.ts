// What a form's own formulas say is what the pane says, on values as they are written: worked out by the workbench's
// engine, and by LibreOffice as far as kept. PARITY_RUNS and PARITY_SEED say how many cases and which; npm run parity takes
// ten thousand.
import { readFileSync } from "node:fs";
import { differences, listBatch, rowBatch, summaryBatch } from "./native-parity/batches";
import type { Batch } from "./native-parity/batches";
import { calculate } from "./native-parity/calculate";
import { keptBatches, keptFile, shownIn } from "./native-parity/kept-batches";

const numRuns = Number(process.env["PARITY_RUNS"] ?? 100);
const seed = Number(process.env["PARITY_SEED"] ?? 20_140_315);
const choice = { numRuns, seed };
jest.setTimeout(3_600_000);

/** So many rows, or lists, are worked out at once: the engine gives up on what takes it half a minute. */
const [rowsAtOnce, listsAtOnce] = [100, 10];

async function shownBy(
  { rows, verdicts }: Batch,
  atOnce: number,
): Promise<readonly (readonly unknown[])[]> {
  const shown: (readonly unknown[])[] = [];
  const formulas = verdicts.map(({ formula }) => formula);
  for (let from = 0; from < rows.length; from += atOnce) {
    // oxlint-disable-next-line no-await-in-loop -- one batch fills the memory
    shown.push(...(await calculate(rows.slice(from, from + atOnce), formulas)));
  }
  return shown;
}

async function expectParity(batch: Batch, atOnce = rowsAtOnce): Promise<void> {
  expect(differences(batch, await shownBy(batch, atOnce))).toEqual([]);
}

const forms = ["organizations", "villages"] as const;

test("附件1 by itself", () => expectParity(summaryBatch(choice)));

test.each(forms)("a row of %s by itself", (form) => expectParity(rowBatch(form, choice)));

test.each(forms)("the rows of %s against each other", (form) =>
  expectParity(listBatch(form, 30, { seed, numRuns: Math.ceil(numRuns / 50) }), listsAtOnce),
);

test("LibreOffice works out the same on a kept batch", () => {
  const bytes = readFileSync(keptFile);
  for (const [name, batch] of Object.entries(keptBatches()))
    expect([name, differences(batch, shownIn(bytes, name, batch))]).toEqual([name, []]);
});
