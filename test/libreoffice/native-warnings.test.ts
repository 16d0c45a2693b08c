// A blank form of ours filled wrongly where there is no add-in: LibreOffice shows the warnings, and keeps the checks when it
// saves.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import { selfCheckWords } from "../../src/core/notice/self-check-words";
import { convertWithLibreOffice } from "../support/libreoffice";
import { libreOfficeFacts } from "../support/libreoffice-facts";
import { blankForms } from "../support/sample-forms";
import { storedResults } from "../support/sheetjs-facts";

const folder = path.join(__dirname, "..", "..", "pictures");

type Entries = Readonly<Record<string, string | number>>;

/** As a clerk's program writes them: values where the form has empty cells, nothing else touched. */
function filled(bytes: Uint8Array, sheets: readonly Entries[]): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [index, entries] of sheets.entries()) {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    let xml = strFromU8(parts[name] ?? new Uint8Array());
    for (const [address, value] of Object.entries(entries)) {
      const cell = new RegExp(`<c r="${address}"( s="\\d+")[^>]*?(?:/>|>.*?</c>)`);
      if (!cell.test(xml)) throw new Error(`The form has no cell ${address}`);
      xml = xml.replace(cell, (_, style: string) =>
        typeof value === "number"
          ? `<c r="${address}"${style}><v>${value}</v></c>`
          : `<c r="${address}"${style} t="inlineStr"><is><t>${value}</t></is></c>`,
      );
    }
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

const summary: Entries = {
  C3: "归阳镇党委",
  E3: "农村",
  E5: 40,
  E6: 1,
  E7: 3,
  E8: 35,
  E9: 2,
  E10: 3,
  E11: 0,
  E12: 0,
  E13: 0,
  E14: 0,
  E15: 0,
};
const list: Entries = {
  B5: "金星村党支部",
  C5: 0,
  D5: "同上",
  E5: "周家和",
  F5: "1390734135",
  B6: "石龙村",
  D6: "书记不行",
  E6: "空缺",
};

const [first, , organizations] = blankForms.sheets;
if (first === undefined || organizations === undefined) throw new Error("Forms are lacking");
const blank = writeWorkbook({ sheets: [first, organizations] });
const wrong = filled(blank, [summary, list]);

/** Of a page of the printed sheets, the share of points in about that colour. */
function sharesOf(name: string, bytes: Uint8Array): readonly Readonly<Record<string, number>>[] {
  mkdirSync(folder, { recursive: true });
  const pdf = path.join(folder, `${name}.pdf`);
  writeFileSync(pdf, convertWithLibreOffice(bytes, name, "pdf"));
  execFileSync("pdftoppm", ["-r", "60", "-png", pdf, path.join(folder, name)]);
  return [1, 2].map((page) => {
    const args = ["-r", "60", "-f", `${page}`, "-l", `${page}`, pdf];
    const ppm = execFileSync("pdftoppm", args, { maxBuffer: 64_000_000 });
    return countColours(ppm);
  });
}

const colours = {
  error: [0xfb, 0xe1, 0xdd],
  warning: [0xff, 0xf1, 0xcc],
  blank: [0xff, 0xfb, 0xe6],
};

/** A portable pixmap: three lines of header, then three bytes a point. */
function countColours(ppm: Uint8Array): Readonly<Record<string, number>> {
  let start = 0;
  for (let line = 0; line < 3; start += 1) if (ppm[start] === 10) line += 1;
  const counts: Record<string, number> = { error: 0, warning: 0, blank: 0 };
  for (let at = start; at < ppm.length; at += 3) {
    for (const [name, parts] of Object.entries(colours)) {
      if (parts.every((part, index) => ppm[at + index] === part))
        counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  return counts;
}

test("a blank form shows nothing, one that is filled wrongly shows where", () => {
  for (const page of sharesOf("native-blank", blank))
    expect(page).toEqual({ error: 0, warning: 0, blank: 0 });
  const [form, rows] = sharesOf("native-wrong", wrong);
  expect(form?.["error"]).toBeGreaterThan(500);
  expect(rows?.["error"]).toBeGreaterThan(500);
  expect(rows?.["blank"]).toBeGreaterThan(500);
});

test("the block beside 附件1 says what is doubtful, and waits for what is not filled in", () => {
  const saved = convertWithLibreOffice(wrong, "native-wrong", "xlsx");
  const values = storedResults(saved, first.name);
  const said = Object.values(values).filter((value) => typeof value === "string");
  expect(said).toContain(selfCheckWords.doubtful);
  expect(said).toContain(selfCheckWords.fine);
  expect(values["J9"]).toBe(selfCheckWords.doubtful);
  expect(values["J11"]).toBe(selfCheckWords.doubtful);
  expect(values["J7"]).toBe(selfCheckWords.waiting);
  const untouched = storedResults(
    convertWithLibreOffice(blank, "native-blank", "xlsx"),
    first.name,
  );
  const waits = Object.entries(untouched).filter(([address]) =>
    /^J([5-9]|1\d|2[0-2])$/.test(address),
  );
  expect(new Set(waits.map(([, value]) => value))).toEqual(new Set([selfCheckWords.waiting]));
});

test("saved by LibreOffice, the form still has its validations and conditions", () => {
  const facts = libreOfficeFacts(convertWithLibreOffice(wrong, "native-wrong", "xlsx"));
  for (const [index, sheet] of [first, organizations].entries()) {
    expect(facts[index]?.validations).toHaveLength(sheet.validations.length);
    expect(facts[index]?.conditionals).toHaveLength(sheet.conditionalFormats.length);
  }
});
