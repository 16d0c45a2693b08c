// The law of test/laws/native-parity over a kept batch: LibreOffice works out what the pane says.
import { readFileSync, writeFileSync } from "node:fs";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import { differences } from "../laws/native-parity/batches";
import { keptBatches, keptFile, keptPlan, shownIn } from "../laws/native-parity/kept-batches";
import { convertWithLibreOffice } from "../support/libreoffice";

test("LibreOffice works out what the pane says, and what is kept of it", () => {
  const saved = convertWithLibreOffice(writeWorkbook(keptPlan()), "native-parity", "xlsx");
  if (process.env["UPDATE_FIXTURES"] === "1") writeFileSync(keptFile, saved);
  const kept = readFileSync(keptFile);
  for (const [name, batch] of Object.entries(keptBatches())) {
    const shown = shownIn(saved, name, batch);
    expect([name, differences(batch, shown)]).toEqual([name, []]);
    expect(shownIn(kept, name, batch)).toEqual(shown);
  }
});
