/** @jest-environment ./test/support/office/jsdom-environment.cjs */
/// <reference types="office-js" />
import { bootOffice } from "../../support/office/boot-office";
import { errorOf } from "../../support/office/error-of";

const rows = 2000;
const columns = 13;
const values = Array.from({ length: rows }, (_, row) =>
  Array.from({ length: columns }, (__, column) => row * columns + column),
);

test("a list of 2,000 rows, which the client library sends in pieces, is written and read in one sync each", async () => {
  const { Excel, log, dispose } = await bootOffice();
  const rangeIn = (context: Excel.RequestContext): Excel.Range =>
    context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(1, 0, rows, columns);
  await Excel.run(async (context) => {
    rangeIn(context).values = values;
    await context.sync();
  });
  expect(log.syncs[0]?.writes).toBeGreaterThan(10);
  const read = await Excel.run(async (context) => {
    const range = rangeIn(context).load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual(values);
  expect(log.syncs).toHaveLength(2);
  const error = await errorOf(
    Excel.run(async (context) => {
      rangeIn(context).values = values.slice(1);
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  dispose();
});
