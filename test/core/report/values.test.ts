// Single entries as clerks write them; numbers in brackets are those of the list of deviations.
import { readCategory } from "../../../src/core/report/read-category";
import { readCount } from "../../../src/core/report/read-count";
import { isBlankDate, readDate } from "../../../src/core/report/read-date";
import { readKeyConditions, readStandards } from "../../../src/core/report/read-decisions";
import { readPercent } from "../../../src/core/report/read-percent";
import { readPerson } from "../../../src/core/report/read-person";
import { readPhones } from "../../../src/core/report/read-phones";
import { readTerm } from "../../../src/core/report/read-term";
import { organizationKey } from "../../../src/core/report/organization-key";
import { toChineseDate, toSerial } from "../../../src/core/kernel/calendar";
import type { RawValue } from "../../../src/core/report/raw-workbook";

test.each<[RawValue, number | undefined]>([
  [35, 35],
  [0, 0],
  ["３５", 35],
  ["35", 35],
  [" 35\u00A0", 35],
  ["35人", 35],
  ["3个", 3],
  ["35（含预备党员2名）", 35],
  ["35/2", 35],
  ["三十五", 35],
  ["一百零二", 102],
  ["十", 10],
  ["两", 2],
  ["35.0", 35],
  ["1,234", 1234],
  ["1，234", 1234],
  ["12,34", undefined],
  [35.5, undefined],
  [-1, undefined],
  ["约40", undefined],
  ["40余人", undefined],
  ["四十多", undefined],
  ["—", undefined],
  [true, undefined],
  [{ error: "#DIV/0!" }, undefined],
  [{ date: 41_708 }, undefined],
])("a count %j is %p", (value, count) => {
  expect(readCount(value).value).toBe(count);
});

test.each<[RawValue, number | "——" | undefined]>([
  [12.5, 12.5],
  ["12.5%", 12.5],
  ["１２.５％", 12.5],
  ["——", "——"],
  ["--", "——"],
  ["—", "——"],
  ["/", "——"],
  ["无", "——"],
  ["一成", undefined],
  [{ error: "#DIV/0!" }, undefined],
])("a percentage %j is %p", (value, percent) => {
  expect(readPercent(value).value).toBe(percent);
});

test.each<[RawValue, string | undefined]>([
  ["2014年3月10日", "2014年3月10日"],
  ["2014 年 3 月 10 日", "2014年3月10日"],
  ["2014-3-10", "2014年3月10日"],
  ["2014/3/10", "2014年3月10日"],
  ["2014.3.10", "2014年3月10日"],
  ["2014.03", "2014年3月"],
  ["201403", "2014年3月"],
  ["20140310", "2014年3月10日"],
  [20_140_310, "2014年3月10日"],
  ["14.3.10", "2014年3月10日"],
  ["二〇一四年三月", "2014年3月"],
  ["二○一四年三月二十八日", "2014年3月28日"],
  [41_708, "2014年3月10日"],
  [{ date: 41_708.5 }, "2014年3月10日"],
  ["2014年2月30日", undefined],
  ["2014年13月", undefined],
  ["3月10日", undefined],
  ["上个月", undefined],
  [12, undefined],
])("a date %j is %p", (value, date) => {
  const read = readDate(value).value;
  expect(read && toChineseDate(read)).toBe(date);
});

test("the printed blanks of a date are blank", () => {
  for (const text of ["    年  月  日", "年 月", "20  年  月  日"])
    expect(isBlankDate(text)).toBe(true);
  expect(isBlankDate("2014年 月 日")).toBe(false);
});

test.each([
  ["张三", { name: "张三", vacant: false, acting: false }],
  ["张　三", { name: "张三" }],
  ["买买提•艾力", { name: "买买提·艾力" }],
  ["张三书记", { name: "张三" }],
  ["书记张三", { name: "张三" }],
  ["李四（代理）", { name: "李四", acting: true }],
  ["赵六(镇干部兼)", { acting: true }],
  ["张三、李四", { several: true }],
  ["空缺", { vacant: true, name: "" }],
  ["暂缺", { vacant: true }],
  ["/", { vacant: true }],
])("a secretary %p is %j", (text, person) => {
  expect(readPerson(text).value).toMatchObject(person);
});

test.each([
  ["13907341357", ["13907341357"], ["mobile"]],
  ["139 0734 1357", ["13907341357"], ["mobile"]],
  ["１３９０７３４１３５７", ["13907341357"], ["mobile"]],
  ["+86 13907341357", ["13907341357"], ["mobile"]],
  ["0734-6212345", ["07346212345"], ["landline"]],
  ["（0734）6212345", ["07346212345"], ["landline"]],
  ["0731-82212345", ["073182212345"], ["landline"]],
  ["0731-2212345", ["07312212345"], ["area"]],
  ["6212345", ["6212345"], ["local"]],
  ["661234", ["661234"], ["short"]],
  ["139****1357", ["139****1357"], ["masked"]],
  ["1390734135", ["1390734135"], ["wrong"]],
  ["13907341357、0734-6212345", ["13907341357", "07346212345"], ["mobile", "landline"]],
  ["13907341357/13807341256", ["13907341357", "13807341256"], ["mobile", "mobile"]],
  ["13907341357\n13807341256", ["13907341357", "13807341256"], ["mobile", "mobile"]],
])("telephones %p are %j, %j", (text, digits, kinds) => {
  const phones = readPhones(text).value ?? [];
  expect(phones.map((phone) => phone.digits)).toEqual(digits);
  expect(phones.map((phone) => phone.kind)).toEqual(kinds);
});

test("a telephone stored as a number is the same number", () => {
  expect(readPhones(13_907_341_357).value?.[0]).toMatchObject({
    digits: "13907341357",
    kind: "mobile",
  });
});

test.each([
  ["农村", "农村"],
  [" 农 村 ", "农村"],
  ["农村党组织", "农村"],
  ["村级", "农村"],
  ["社区", "街道社区"],
  ["街道、社区", "街道社区"],
  ["国企", "国有企业"],
  ["其它事业单位", "其他事业单位"],
  ["农村、社区", undefined],
  ["两新组织", undefined],
  ["林场", "林场"],
])("a category %p is %p", (text, name) => {
  expect(readCategory(text).value?.name).toBe(name);
});

test.each([
  ["1、4", [1, 4]],
  ["4，1", [1, 4]],
  ["①③", [1, 3]],
  ["（1）（3）", [1, 3]],
  ["第4条", [4]],
  ["无", []],
  ["7", undefined],
  ["好", undefined],
])("decided standards %p are %j", (text, ids) => {
  expect(readStandards(text).value).toEqual(ids);
});

test("decided standards stored as a number", () => {
  expect(readStandards(4).value).toEqual([4]);
  expect(readStandards(1.4).value).toEqual([1, 4]);
});

test.each([
  ["a、c", ["a", "c"]],
  ["A,C", ["a", "c"]],
  ["9", ["c"]],
  ["（7）（10）", ["a", "d"]],
  ["e", undefined],
])("key conditions %p are %j", (text, ids) => {
  expect(readKeyConditions(text).value).toEqual(ids);
});

test.each([
  ["2014年6月底前", { year: 2014, month: 6, day: 30 }],
  ["4月底", { year: 2014, month: 4, day: 30 }],
  ["6月中旬", { year: 2014, month: 6, day: 30 }],
  ["上半年", { year: 2014, month: 6, day: 30 }],
  ["2014年底前", { year: 2014, month: 12, day: 31 }],
  ["5月20日前", { year: 2014, month: 5, day: 20 }],
  ["预计2014年7月", { year: 2014, month: 7, day: 31 }],
  ["2014.7", { year: 2014, month: 7, day: 31 }],
  ["尽快", undefined],
  ["13月", undefined],
])("a term %p ends on %j", (text, latest) => {
  expect(readTerm(text, 2014)?.latest).toBe(latest && toSerial(latest));
});

test.each([
  ["石龙村党支部", "石龙村"],
  ["石龙村支部", "石龙村"],
  ["石龙村", "石龙村"],
  ["中共石龙村支部委员会", "石龙村"],
  ["石 龙 村 党总支", "石龙村+总支"],
  ["党支部", "党支部"],
  ["归阳镇党委", "归阳镇+党委"],
])("the organization %p has the key %p", (name, key) => {
  expect(organizationKey(name)).toBe(key);
});
