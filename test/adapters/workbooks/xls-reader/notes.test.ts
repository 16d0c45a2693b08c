// Comments in workbooks of Excel 97–2003: texts of drawn objects, which cells refer to.
import { readAnyKind } from "../../../../src/adapters/workbooks/read-any-kind";
import { bytesOf, makeXls, record, utf16 } from "../../../support/formats/make-xls";

const object = (number: number, kind = 0x19): readonly number[] =>
  record(0x5d, [...bytesOf([0x15, 2], [0x12, 2], [kind, 2], [number, 2]), ...new Uint8Array(14)]);

/** Of the pieces in the records behind it, the first byte says whether a character has one byte or two. */
const text = (length: number, ...pieces: readonly (readonly number[])[]): readonly number[] => [
  ...record(0x1b6, [...new Uint8Array(10), ...bytesOf([length, 2], [16, 2], [0, 4])]),
  ...pieces.flatMap((piece) => record(0x3c, piece)),
  ...(length === 0 ? [] : record(0x3c, [...new Uint8Array(16)])),
];

const note = (row: number, column: number, number: number): readonly number[] =>
  record(0x1c, bytesOf([row, 2], [column, 2], [0, 2], [number, 2], [0, 2], [0, 1]));

const read = (...records: readonly (readonly number[])[]): unknown => {
  const workbook = readAnyKind(makeXls([{ name: "表", records: records.flat() }]));
  return workbook.ok ? workbook.value.sheets[0]?.comments : workbook.error;
};

test("a note is read with its cell, in one byte a character or two, over several records", () => {
  expect(
    read(
      object(1),
      text(3, [1, ...utf16("已调整")]),
      object(7),
      text(4, [0, 0x4f, 0x4b], [1, ...utf16("同意")]),
      note(4, 2, 7),
      note(8, 4, 1),
    ),
  ).toEqual([
    { row: 5, column: 3, text: "OK同意" },
    { row: 9, column: 5, text: "已调整" },
  ]);
});

test("a text box is no note, a note without its text none either, and an empty one says nothing", () => {
  expect(read(object(1, 6), text(1, [0, 0x41]), note(0, 0, 1))).toBeUndefined();
  expect(read(note(0, 0, 3))).toBeUndefined();
  expect(read(object(2), text(0), note(0, 0, 2))).toEqual([{ row: 1, column: 1, text: "" }]);
});

test("a note whose text is cut off makes the file damaged", () => {
  expect(read(object(1), record(0x1b6, [...new Uint8Array(10), 9, 0]), note(0, 0, 1))).toBe(
    "file.damaged",
  );
});
