// LibreOffice at work on files: converts them with a profile of its own that recalculates whatever it loads, and fonts of known width.
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

/** Free fonts as wide as the forms' own: half-width digits as in 仿宋, and 宋体's digits for the column widths. */
const standIns = {
  仿宋: "Noto Sans Mono CJK SC",
  宋体: "Noto Sans CJK SC",
  方正小标宋简体: "Noto Serif CJK SC",
};

const fontRules = Object.entries(standIns).map(
  ([font, standIn]) => `<match target="pattern">
<test name="family"><string>${font}</string></test>
<edit name="family" mode="assign" binding="strong"><string>${standIn}</string></edit>
</match>`,
);

const fontConfiguration = path.join(workplace, "fonts.conf");
writeFileSync(
  fontConfiguration,
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${fontRules.join("\n")}
</fontconfig>
`,
);

type Format = "xlsx" | "xls" | "pdf";

/** The bytes of workbooks as LibreOffice saves them in that format, by name. */
export function convertAll(
  files: Readonly<Record<string, Uint8Array>>,
  format: Format,
): Readonly<Record<string, Uint8Array>> {
  const folder = mkdtempSync(path.join(workplace, "convert-"));
  const sources = Object.entries(files).map(([name, bytes]) => {
    const source = path.join(folder, `${name}.xlsx`);
    writeFileSync(source, bytes);
    return source;
  });
  const target = path.join(folder, "out");
  execFileSync(
    process.env["LIBREOFFICE_PATH"] ?? "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      target,
      ...sources,
    ],
    { stdio: "pipe", env: { ...process.env, FONTCONFIG_FILE: fontConfiguration } },
  );
  const read = (name: string): Uint8Array => readFileSync(path.join(target, `${name}.${format}`));
  return Object.fromEntries(Object.keys(files).map((name) => [name, read(name)]));
}

/** The bytes of one workbook as LibreOffice saves it in that format. */
export function convertWithLibreOffice(
  bytes: Uint8Array,
  name: string,
  format: Format,
): Uint8Array {
  const converted = convertAll({ [name]: bytes }, format)[name];
  if (converted === undefined) throw new Error(`LibreOffice wrote no ${name}`);
  return converted;
}
