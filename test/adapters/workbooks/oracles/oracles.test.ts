// Every value that we read from the fixtures beside what SheetJS and hucre read, which are not ours: the same, but for the
// differences that are listed and argued.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { read, utils } from "@e965/xlsx";
import type { RawValue } from "../../../../src/core/report/raw-workbook";
import { textOf } from "../../../../src/core/report/text";
import { writeWorkbook } from "../../../../src/adapters/workbooks/xlsx/write-workbook";
import { readAnyKind } from "../../../../src/adapters/workbooks/read-any-kind";
import { blankForms, filledForms } from "../../../support/sample-forms";
import { differences } from "./differences";
import type { Difference } from "./differences";
import { asHucreTells, hucreValues, ourValues, sheetJsValues } from "./values";
import type { Values } from "./values";

const fixtures = path.join(__dirname, "..", "..", "..", "fixtures");
const open = (file: string): Uint8Array => readFileSync(path.join(fixtures, ...file.split("/")));

const all = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.xlsx?$/.test(file));
const isPage = (file: string): boolean => file.startsWith("formats/web-page/");
const workbooks = all.filter((file) => !isPage(file));
const pages = all.filter(isPage);

/** hucre gives way to timers, and a busy machine keeps it waiting. */
const patience = 60_000;

type Found = Omit<Difference, "oracle" | "file" | "why">;

const compare = (ours: Values, theirs: Values): readonly Found[] =>
  [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
    .filter((place) => !isDeepStrictEqual(ours[place], theirs[place]))
    .map((place) => ({
      place,
      ours: ours[place],
      ...(place in theirs ? { theirs: theirs[place] } : {}),
    }));

const listed = (oracle: Difference["oracle"], file: string): readonly Found[] =>
  differences
    .filter((each) => each.oracle === oracle && each.file === file)
    .map(({ place, ours, ...rest }) => ({
      place,
      ours,
      ...("theirs" in rest ? { theirs: rest.theirs } : {}),
    }));

test("the corpus holds workbooks of both kinds, and none is empty to us", () => {
  expect(workbooks.filter((file) => file.endsWith(".xlsx")).length).toBeGreaterThan(20);
  expect(workbooks.filter((file) => file.endsWith(".xls")).length).toBeGreaterThan(20);
  const empty = workbooks.filter((file) => Object.keys(ourValues(open(file))).length < 50);
  expect(empty).toEqual([]);
});

test.each(workbooks)("%s is the same to SheetJS", (file) => {
  const bytes = open(file);
  expect(compare(ourValues(bytes), sheetJsValues(bytes))).toEqual(listed("SheetJS", file));
});

test.each(workbooks)(
  "%s is the same to hucre",
  async (file) => {
    const bytes = open(file);
    const theirs = await hucreValues(bytes);
    expect(compare(ourValues(bytes, asHucreTells), theirs)).toEqual(listed("hucre", file));
  },
  patience,
);

test.each(Object.entries({ blankForms, filledForms }))(
  "%s as we write them are the same to both",
  async (_, plan) => {
    const bytes = writeWorkbook(plan);
    expect(compare(ourValues(bytes), sheetJsValues(bytes))).toEqual([]);
    expect(compare(ourValues(bytes, asHucreTells), await hucreValues(bytes))).toEqual([]);
  },
  patience,
);

test("every listed difference is of a file that is compared", () => {
  expect(differences.filter(({ file }) => !workbooks.includes(file))).toEqual([]);
});

type Text = string | number | boolean | null | undefined;

/** Texts row by row without the empty ones, from a row that has the text on. */
const rowsFrom = (
  rows: readonly (readonly Text[])[],
  start: string,
): readonly (readonly string[])[] => {
  const texts = rows.map((row) =>
    row.map((value) => `${value ?? ""}`.replace(/\s+/g, "")).filter((text) => text !== ""),
  );
  const filled = texts.filter((row) => row.length > 0);
  return filled.slice(
    Math.max(
      0,
      filled.findIndex(([first]) => first === start),
    ),
  );
};

/** SheetJS reads what the page shows, two decimals; LibreOffice writes the number itself beside it, which we read. */
const rounded = (value: RawValue | null): string =>
  typeof value === "number" ? String(Number(value.toFixed(2))) : textOf(value);
const unrounded = (value: Text): Text =>
  typeof value === "string" && /^\d+\.\d\d$/.test(value) ? Number(value) : value;

/** SheetJS leaves out what stands between tables, and gathers no lines over a table into its sheet. */
test.each(pages)("the tables of %s are the same to SheetJS", (file) => {
  const bytes = open(file);
  const ours = readAnyKind(bytes);
  if (!ours.ok) throw new Error(ours.error);
  const { SheetNames, Sheets } = read(bytes, { raw: true });
  const theirs = SheetNames.map((name) =>
    utils.sheet_to_json<Text[]>(Sheets[name] ?? {}, { header: 1 }).map((row) => row.map(unrounded)),
  );
  expect(ours.value.sheets).toHaveLength(theirs.length);
  for (const [index, { rows }] of ours.value.sheets.entries()) {
    const expected = rowsFrom(theirs[index] ?? [], "");
    const first = expected[0]?.[0] ?? "";
    const texts = rows.map(({ cells }) => cells.map(({ value }) => rounded(value)));
    const found = rowsFrom(texts, first);
    expect(expected.length).toBeGreaterThan(5);
    expect(found.slice(0, expected.length)).toEqual(expected);
  }
});
