// Puts 校验报告 on the workbook, as it is now, into the workbook itself, and offers the way back.
import { planWorkbookReport } from "../../app/check-report/plan-workbook-report";
import { checkReportDone } from "../../core/notice/check-report-words";
import { renderSentence } from "../../core/spec/message";
import type { WorkbookSession } from "../workbook/workbook-session";

export const putReport = (session: WorkbookSession, now: () => Date): Promise<void> =>
  session.take(async ({ workbook, read, attempt, tell }) => {
    const reading = await read();
    if (reading === undefined) return;
    const planned = planWorkbookReport(reading.raw, reading, now());
    const answer = await attempt("writing", () => workbook.put([planned]));
    if (!answer.ok) return;
    const done = answer.value;
    const sheet = done.sheets[0] ?? planned.plan.name;
    const sentence = checkReportDone[planned.over === undefined ? "added" : "replaced"];
    const back = { done, label: "撤销", sentence: renderSentence(checkReportDone.back, { sheet }) };
    tell({ intent: "success", sentence: renderSentence(sentence, { sheet }), back });
    await read();
  });
