/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// 校验报告 put into the open workbook, through the genuine office.js.
import { rangeOf } from "../../../src/core/kernel/address";
import type { RawSheet } from "../../../src/core/report/raw-workbook";
import { textOf } from "../../../src/core/report/text";
import type { RuleExample } from "../../../src/core/spec/rule";
import { putReport } from "../../../src/pane/check-report/put-report";
import { valueOf } from "../../adapters/excel/open-office";
import { writeOwnSheet } from "../../adapters/excel/workbook-state";
import { planExample } from "../../support/clean-set";
import { Clerk } from "../../workbench/model/clerk";
import { namesIn, openSession, stateOf } from "../open-session";
import type { OpenedSession } from "../open-session";

const at = (hour: number) => (): Date => new Date(2014, 2, 10, hour, 4);

async function openExample(example: RuleExample): Promise<OpenedSession> {
  const opened = await openSession();
  const sheets = planExample(example).sheets.map((plan) => ({ plan, over: undefined }));
  valueOf(await opened.office.workbook.put(sheets));
  await opened.session.refresh();
  return opened;
}

const sheetNamed = (opened: OpenedSession, name: string): RawSheet | undefined =>
  stateOf(opened).reading?.raw.sheets.find((sheet) => sheet.name === name);

/** Each row's texts in one. */
const linesOf = (sheet: RawSheet | undefined): readonly string[] =>
  (sheet?.rows ?? []).map(({ cells }) => cells.map(({ value }) => textOf(value)).join(" "));

const reportIn = (opened: OpenedSession): readonly string[] =>
  linesOf(sheetNamed(opened, "校验报告"));

const saidIn = (opened: OpenedSession): string => stateOf(opened).deed?.sentence ?? "";

test("the report is a new sheet, is shown, says of when it is, and is no form itself", async () => {
  const place = await openExample({ summary: { counts: { T: 40 } } });
  const before = namesIn(place);
  const findings = stateOf(place).reading?.findings;
  expect(findings).toHaveLength(1);

  await putReport(place.session, at(15));
  expect(namesIn(place)).toEqual([...before, "校验报告"]);
  expect(place.office.book.activeSheet.name).toBe("校验报告");
  const lines = reportIn(place);
  expect(lines.slice(0, 5)).toEqual([
    "校验报告",
    "校验时间：2014年3月10日 15:04",
    "文件：本工作簿",
    "填报单位：归阳镇党委",
    "结果：必须改1处",
  ]);
  expect(lines.filter((line) => line.includes("SHA-256"))).toEqual([
    expect.stringContaining("没有。校验的是正在编辑、还没有存成文件的内容"),
  ]);
  expect(
    lines.some((line) =>
      line.startsWith("1 必须改 附件1-农村 所辖基层党组织 40 所辖基层党组织填40"),
    ),
  ).toBe(true);
  expect(saidIn(place)).toBe("已生成校验报告，放在工作表“校验报告”里。");
  const { reading } = stateOf(place);
  expect(reading?.reports.map(({ sheet }) => sheet)).toEqual(["附件1-农村", "附件2", "附件3"]);
  expect(reading?.findings).toEqual(findings);

  await place.session.undo();
  expect(namesIn(place)).toEqual(before);
});

test("made again it replaces what stands there, shorter over longer, and goes back to it", async () => {
  const place = await openExample({ summary: { counts: { T: 40 } } });
  await putReport(place.session, at(9));
  const first = reportIn(place);
  const names = namesIn(place);
  const summary = place.office.book.find("附件1-农村");
  if (summary === undefined) throw new Error("No 附件1");
  await new Clerk(place.office.book).type(summary, [5, 5], "39");

  await putReport(place.session, at(10));
  expect(namesIn(place).filter((name) => !name.startsWith("~"))).toEqual(names);
  const second = reportIn(place);
  expect(second[1]).toBe("校验时间：2014年3月10日 10:04");
  expect(second).toContain("结果：没有发现问题");
  expect(second.join("")).not.toContain("所辖基层党组织");
  expect(saidIn(place)).toContain("换掉了工作表“校验报告”里原来的一份");

  await place.session.undo();
  expect(reportIn(place)).toEqual(first);
  expect(namesIn(place)).toEqual(names);
});

test("a sheet of the clerk's own of that name is left alone", async () => {
  const place = await openExample({});
  await writeOwnSheet(place.office.Excel, "校验报告");
  await putReport(place.session, at(9));
  await putReport(place.session, at(10));
  const reports = namesIn(place).filter((name) => name.startsWith("校验报告"));
  expect(reports).toEqual(["校验报告", "校验报告 (2)"]);
  expect(reportIn(place)).toEqual(["名册 1", "金星村 2"]);
  const times = linesOf(sheetNamed(place, "校验报告 (2)"));
  expect(times[1]).toBe("校验时间：2014年3月10日 10:04");
});

test("a report that the clerk has renamed is kept", async () => {
  const place = await openExample({});
  await putReport(place.session, at(9));
  const report = place.office.book.find("校验报告");
  if (report === undefined) throw new Error("No report");
  await new Clerk(place.office.book).rename(report, "三月的");
  await putReport(place.session, at(10));
  expect(linesOf(sheetNamed(place, "三月的"))[1]).toBe("校验时间：2014年3月10日 9:04");
  expect(reportIn(place)[1]).toBe("校验时间：2014年3月10日 10:04");
});

test("what is not filled in yet is listed as not checked", async () => {
  const place = await openExample({ summary: { counts: { S6: "" } } });
  await putReport(place.session, at(9));
  expect(reportIn(place).at(-1)).toContain("未检查 附件1-农村 还有1格没有填");
});

test("texts stay texts, whatever they look like", async () => {
  const place = await openExample({});
  const list = place.office.book.find("附件2");
  if (list === undefined) throw new Error("No 附件2");
  await new Clerk(place.office.book).paste(list, rangeOf(5, 3), [["'=1+1"]]);
  await putReport(place.session, at(9));
  const cells = (sheetNamed(place, "校验报告")?.rows ?? []).flatMap((row) => row.cells);
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(cells.map(({ value }) => value)).toContain("=1+1");
});
