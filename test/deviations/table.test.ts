// docs/deviations.md is made from the cases: each deviation, what becomes of it, and what is said (npm run docs).
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { normalisationReasons, unreadableReasons } from "../../src/core/notice/reading-reasons";
import type { Case, Deviation, Outcome } from "./deviation";
import { deviations } from "./deviations";
import { checkCase, filesOf, findingsIn } from "./judge-case";

const document = path.join(__dirname, "..", "..", "docs", "deviations.md");

const outcomes: Readonly<Record<Outcome, string>> = {
  accepted: "认得，照常计入",
  asked: "计入，请核实",
  refused: "请改好再报",
};

/** The first thing that is said of the case: in a finding, in the list of what was read otherwise, of the file. */
async function sentenceFor(each: Case): Promise<string | undefined> {
  const checked = checkCase(await filesOf(each));
  const [unreadable] = checked.flatMap((file) => file.unreadable ?? []);
  if (unreadable !== undefined) return unreadableReasons[unreadable];
  const [finding] = findingsIn(checked).filter(({ rule }) => each.says?.includes(rule));
  if (finding !== undefined) return finding.message;
  const [normalised] = checked.flatMap(({ reports }) =>
    reports.flatMap(({ report }) => report.normalised),
  );
  return normalised === undefined
    ? undefined
    : `${normalisationReasons[normalised.why]}：${normalised.from} → ${normalised.to}`;
}

async function lineFor({ number, what, outcome, cases }: Deviation): Promise<string> {
  const sentences = await Promise.all(cases.map(sentenceFor));
  const said = sentences.find((sentence) => sentence !== undefined) ?? "（不用提醒）";
  const short = said.replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
  return `| ${number} | ${what} | ${cases.length} | ${outcomes[outcome]} | ${short} |`;
}

async function makeDocument(): Promise<string> {
  return [
    "# 收上来的表有哪些样子，怎么处理",
    "",
    "由 `test/deviations` 里的例子生成（`npm run docs`）：每一种都有文件、有合计、有要说的话，都在测试里跑过；",
    "能用一个工作簿举例的，还由 LibreOffice 另存后再跑一遍（`npm run test:libreoffice -- deviations`）。",
    "",
    "| 编号 | 样子 | 例子 | 处理 | 说什么（举一例） |",
    "| --- | --- | --- | --- | --- |",
    ...(await Promise.all(deviations.map(lineFor))),
    "",
  ].join("\n");
}

const plain = (text: string): string => text.replace(/ +\|/g, " |").replace(/-+/g, "---");

jest.setTimeout(60_000);

test("the table of deviations is made from their cases (npm run docs)", async () => {
  const made = await makeDocument();
  if (process.env["UPDATE_README"] === "1") writeFileSync(document, made);
  expect(plain(readFileSync(document, "utf8"))).toBe(plain(made));
});
