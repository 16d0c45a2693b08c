import { parseDay } from "../../../src/app/fill/parse-day";
import { toChineseDate } from "../../../src/core/kernel/calendar";

const today = { year: 2014, month: 3, day: 12 };

describe("a day as clerks type it", () => {
  test.each([
    ["2014年3月10日", "2014年3月10日"],
    ["2013年12月31日", "2013年12月31日"],
    ["2014-3-10", "2014年3月10日"],
    ["2014.03.10", "2014年3月10日"],
    ["20140310", "2014年3月10日"],
    ["14.3.10", "2014年3月10日"],
    ["二〇一四年三月十日", "2014年3月10日"],
    ["0310", "2014年3月10日"],
    ["3.10", "2014年3月10日"],
    ["3-10", "2014年3月10日"],
    ["3/10", "2014年3月10日"],
    ["3月10日", "2014年3月10日"],
    ["３．１０", "2014年3月10日"],
    [" 3月10号 ", "2014年3月10日"],
    ["1.02", "2014年1月2日"],
  ])("%s", (text, day) => {
    const date = parseDay(text, today);
    expect(date && toChineseDate(date)).toBe(day);
  });

  test.each([
    ["nothing", ""],
    ["a month alone", "2014年3月"],
    ["a day that does not exist", "0230"],
    ["a month that does not exist", "13.10"],
    ["the printed blank", "    年  月  日"],
    ["words", "明天"],
  ])("%s names none", (_, text) => {
    expect(parseDay(text, today)).toBeUndefined();
  });

  test("0229 is one only in years that have it", () => {
    expect(parseDay("0229", { ...today, year: 2016 })).toEqual({ year: 2016, month: 2, day: 29 });
    expect(parseDay("0229", today)).toBeUndefined();
  });
});
