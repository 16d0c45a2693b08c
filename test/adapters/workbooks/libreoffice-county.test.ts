// Files that LibreOffice saved, kept so that every machine can check against them; npm run test:libreoffice makes them anew.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { countyResult, resultFiles } from "../../support/county-result";
import { expectRecalculated, expectTruth, fixtures } from "../../support/recalculated";

const read = (...names: string[]): Uint8Array => readFileSync(path.join(fixtures, ...names));

test("a county whose every file LibreOffice saved again adds up to the known truth", () => {
  const names = readdirSync(path.join(fixtures, "county"));
  expectTruth(Object.fromEntries(names.map((name) => [name, read("county", name)])));
});

test("the result recalculated by LibreOffice is what we stored, and an appended row counts", () => {
  const saved = Object.keys(resultFiles).map((name) => [name, read(`${name}.xlsx`)] as const);
  expectRecalculated(countyResult, Object.fromEntries(saved));
});
