// The sample county through LibreOffice: its files saved again, and its result recalculated.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { county, countyWorkbooks } from "../support/county-files";
import { countyResult, resultFiles } from "../support/county-result";
import { convertAll } from "../support/libreoffice";
import { expectRecalculated, expectTruth, fixtures } from "../support/recalculated";

const withoutEnding = (files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name.replace(/\.xlsx$/, ""), bytes]),
  );

function keep(name: string, bytes: Uint8Array): void {
  if (process.env["UPDATE_FIXTURES"] !== "1") return;
  const file = path.join(fixtures, `${name}.xlsx`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

test("a county whose every file LibreOffice saved again adds up to the known truth", () => {
  expect(Object.keys(countyWorkbooks)).toHaveLength(
    county.files.filter(({ content }) => typeof content !== "string").length,
  );
  const saved = convertAll(withoutEnding(countyWorkbooks), "xlsx");
  for (const [name, bytes] of Object.entries(saved)) keep(path.join("county", name), bytes);
  expectTruth(saved);
});

test("the result recalculated by LibreOffice is what we stored, and an appended row counts", () => {
  const saved = convertAll(resultFiles, "xlsx");
  for (const [name, bytes] of Object.entries(saved)) keep(name, bytes);
  expectRecalculated(countyResult, saved);
});
