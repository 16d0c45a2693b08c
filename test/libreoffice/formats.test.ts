// The sample county as LibreOffice saves it for Excel 97.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { countyWorkbooks } from "../support/county-files";
import { convertAll } from "../support/libreoffice";
import { expectTruth } from "../support/recalculated";

const folder = path.join(__dirname, "..", "fixtures", "formats", "xls");

test("a county whose every file was saved as .xls adds up to the known truth", () => {
  const named = Object.entries(countyWorkbooks).map(
    ([name, bytes]) => [path.parse(name).name, bytes] as const,
  );
  const saved = Object.entries(convertAll(Object.fromEntries(named), "xls")).map(
    ([name, bytes]) => [`${name}.xls`, bytes] as const,
  );
  expectTruth(Object.fromEntries(saved));
  if (process.env["UPDATE_FIXTURES"] !== "1") return;
  for (const [name, bytes] of saved) writeFileSync(path.join(folder, name), bytes);
});
