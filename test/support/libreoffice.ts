// LibreOffice at work on files: converts them with a profile of its own that recalculates whatever it loads.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

const workplace = mkdtempSync(path.join(tmpdir(), "sanbiaohui-"));
const profile = path.join(workplace, "profile");
mkdirSync(path.join(profile, "user"), { recursive: true });
writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);

/** The bytes of a workbook as LibreOffice saves them in that format. */
export function convertWithLibreOffice(
  bytes: Uint8Array,
  name: string,
  format: "xlsx" | "pdf",
): Uint8Array {
  const source = path.join(workplace, `${name}.xlsx`);
  const target = path.join(workplace, format);
  writeFileSync(source, bytes);
  execFileSync(
    process.env["LIBREOFFICE_PATH"] ?? "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      target,
      source,
    ],
    { stdio: "pipe" },
  );
  return readFileSync(path.join(target, `${name}.${format}`));
}
