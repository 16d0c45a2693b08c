import { SSF } from "@e965/xlsx";
import fc from "fast-check";
import {
  isRealDate,
  parseIsoDate,
  toChineseDate,
  toSerial,
} from "../../../src/core/kernel/calendar";

describe("calendar", () => {
  test.each([
    ["2014-03-10", { year: 2014, month: 3, day: 10 }],
    ["2014-03", { year: 2014, month: 3 }],
    ["2016-02-29", { year: 2016, month: 2, day: 29 }],
    ["2014-02-29", undefined],
    ["2014-02-30", undefined],
    ["2014-13", undefined],
    ["2014-00-10", undefined],
    ["2000-01-01", { year: 2000, month: 1, day: 1 }],
    ["1999-12-31", undefined],
    ["2099-12-31", { year: 2099, month: 12, day: 31 }],
    ["2100-01", undefined],
    ["0014-03-10", undefined],
    ["2014-3-10", undefined],
    ["2014-03-10T00:00", undefined],
    ["", undefined],
  ])("%p reads as %j", (text, date) => {
    expect(parseIsoDate(text)).toEqual(date);
  });

  test("the year 14 is not 1914", () => {
    expect(isRealDate({ year: 14, month: 3, day: 10 })).toBe(false);
    expect(isRealDate({ year: 1914, month: 3, day: 10 })).toBe(true);
  });

  test("10 March 2014 is serial 41708, as spreadsheets count", () => {
    expect(toSerial({ year: 2014, month: 3, day: 10 })).toBe(41_708);
    expect(toSerial({ year: 2014, month: 3 })).toBe(41_699);
  });

  test("serials agree with SheetJS from March 1900 to the year 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const { y: year, m: month, d: day } = SSF.parse_date_code(serial);
        return toSerial({ year, month, day }) === serial;
      }),
    );
  });

  test("is written as the notice writes dates", () => {
    expect(toChineseDate({ year: 2014, month: 3, day: 10 })).toBe("2014年3月10日");
    expect(toChineseDate({ year: 2014, month: 3 })).toBe("2014年3月");
  });
});
