// The places that a trace names, read as cells.
import { columnLetters } from "../../../src/core/kernel/address";
import { readPlace } from "../../../src/pane/collect/trace-place";

test.each([
  ["附件1-农村!E9", { sheet: "附件1-农村", at: { row: 9, column: 5 } }],
  ["表!一!AB120", { sheet: "表!一", at: { row: 120, column: 28 } }],
  ["附件2 第5行", { sheet: "附件2", at: { row: 5, column: 1 } }],
  ["附件 2 第12行", { sheet: "附件 2", at: { row: 12, column: 1 } }],
  ["", undefined],
  ["附件2", undefined],
])("%p is the place %p", (text, place) => {
  expect(readPlace(text)).toEqual(place);
});

test.each([1, 26, 27, 702, 703])("column %p is read back from its letters", (column) => {
  expect(readPlace(`表!${columnLetters(column)}1`)?.at.column).toBe(column);
});
