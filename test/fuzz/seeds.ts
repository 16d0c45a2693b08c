// The files that mutants are made from: one and more of each kind that is read, real ones where there are fixtures.
import { readFileSync } from "node:fs";
import path from "node:path";
import { read, write } from "@e965/xlsx";
import { toHtml } from "../support/formats/html";
import { toSeparated } from "../support/formats/separated";
import { toForms } from "../support/formats/story";
import { toGbk, toUtf16 } from "../support/formats/text-encodings";
import { toDocument } from "../support/formats/word";
import { zipOf } from "../support/make-package";
import { makeTownshipReturns } from "../support/township-returns";

export type SeedKind =
  "xlsx" | "docx" | "zip" | "xls" | "web page" | "separated text" | "XML of Excel 2003";

export interface Seed {
  /** With the ending under which it is sent. */
  readonly name: string;
  readonly kind: SeedKind;
  readonly bytes: Uint8Array;
}

/** No Buffer, whose slices are no copies. */
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const unit = "归阳镇-软弱涣散三表";

/** `fixtures`: the folder test/fixtures. */
export function makeSeeds(fixtures: string): readonly Seed[] {
  const fixture = (...names: readonly string[]): Uint8Array =>
    new Uint8Array(readFileSync(path.join(fixtures, ...names)));
  const ours = makeTownshipReturns(1)[0]?.bytes ?? new Uint8Array();
  const saved = fixture("libreoffice", "county", `${unit}.xlsx`);
  const xls = fixture("formats", "xls", `${unit}.xls`);
  const docx = fixture("formats", "docx", `${unit}.docx`);
  const [summary = "", list = ""] = toSeparated(ours, ",");
  const xml = write(read(ours), { type: "string", bookType: "xlml" }) as string;
  const packed = zipOf([
    { name: "镇/归阳镇.xlsx", content: saved, stored: true },
    { name: "镇/归阳镇.xls", content: xls },
    { name: "镇/归阳镇.docx", content: docx },
    { name: "镇/附件2.csv", content: toGbk(list) },
  ]);
  return [
    { name: "ours.xlsx", kind: "xlsx", bytes: ours },
    { name: "libreoffice.xlsx", kind: "xlsx", bytes: saved },
    {
      name: "result.xlsx",
      kind: "xlsx",
      bytes: fixture("libreoffice", "county-result.xlsx"),
    },
    { name: "libreoffice.docx", kind: "docx", bytes: docx },
    { name: "word.docx", kind: "docx", bytes: toDocument(toForms(ours)) },
    { name: "libreoffice.xls", kind: "xls", bytes: xls },
    { name: "hard-cases.xls", kind: "xls", bytes: fixture("formats", "cases", "hard-cases.xls") },
    {
      name: "libreoffice-page.xls",
      kind: "web page",
      bytes: fixture("formats", "web-page", `${unit}.xls`),
    },
    { name: "gbk-page.xls", kind: "web page", bytes: toGbk(toHtml(toForms(ours), "gbk")) },
    { name: "utf-8.csv", kind: "separated text", bytes: utf8(summary) },
    { name: "gbk.csv", kind: "separated text", bytes: toGbk(list) },
    { name: "utf-16.csv", kind: "separated text", bytes: toUtf16(summary) },
    { name: "excel-2003.xls", kind: "XML of Excel 2003", bytes: utf8(xml) },
    { name: "packed.zip", kind: "zip", bytes: packed },
    {
      name: "packed-twice.zip",
      kind: "zip",
      bytes: zipOf([
        { name: "县直.zip", content: packed, stored: true },
        { name: "镇.xlsx", content: ours },
      ]),
    },
  ];
}
