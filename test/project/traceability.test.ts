// The notice, the rules and the README hold together: clause to rule, rule to clause, and the table of what is checked.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { clauses } from "../../src/core/notice/clauses";
import { nativeLimits } from "../../src/core/notice/native-limits";
import { rules } from "../../src/core/notice/rules";
import { noFormFinding } from "../../src/core/notice/rules/file-findings";
import { rollUpRules } from "../../src/core/notice/rules/roll-up-rules";
import { severityNames } from "../../src/core/notice/severity-names";
import { nativeCover } from "../../src/core/rules/native-cover";

/** Clauses on work that the three tables do not show; their rules come with the ledger and the plans. */
const beyondTheTables = ["§一¶1", "§三¶1", "§三¶2", "§四", "§五¶1", "§五¶2"];

const readme = path.join(__dirname, "..", "..", "README.md");
const [begin, end] = ["<!-- rules: made from src/core/notice/rules -->\n", "<!-- end of rules -->"];

const covers = new Map(nativeCover().map((cover) => [cover.rule.id as string, cover]));

/** How the forms check the rule by themselves, where nobody has the add-in. */
function inTheFile(id: string): string {
  const cover = covers.get(id);
  if (cover === undefined) return "不能：要看各单位报来的表";
  const ways = [cover.tints ? "底色" : "", cover.hasLine ? "自检" : ""].filter(Boolean).join("、");
  const limits = cover.limits.map((limit) => nativeLimits[limit]).join("；");
  if (ways === "") return `不能：${limits}`;
  return limits === "" ? ways : `${ways}（${limits}）`;
}

function table(): string {
  const wholes = rollUpRules.map(({ says, ...rule }) => ({
    ...rule,
    severity: says[0]?.severity ?? "info",
  }));
  const lines = [...rules, ...wholes]
    .toSorted((a, b) => a.id.localeCompare(b.id, "en"))
    .map(
      ({ id, checks, severity, clause }) =>
        `| ${id} | ${checks} | ${severityNames[severity]} | ${clause} | ${inTheFile(id)} |`,
    );
  return [
    "",
    "| rule | checks | severity | clause | in the file itself |",
    "| --- | --- | --- | --- | --- |",
    ...lines,
    "",
    "",
  ].join("\n");
}

describe("traceability", () => {
  test("every clause that the tables show has a rule", () => {
    const cited = new Set([...rules.map(({ clause }) => clause), noFormFinding.clause]);
    const silent = clauses.map(({ id }) => id).filter((id) => !cited.has(id));
    expect(silent).toEqual(beyondTheTables);
  });

  test("every rule is checked by the forms themselves, or it is said why not", () => {
    const silent = [...covers.values()].filter(
      ({ tints, limits }) => !tints && limits.length === 0,
    );
    expect(silent.map(({ rule }) => rule.id)).toEqual([]);
  });

  test("the README's table of what is checked is made from the rules (npm run docs)", () => {
    const text = readFileSync(readme, "utf8");
    const [before = "", rest = ""] = text.split(begin);
    const after = rest.slice(rest.indexOf(end));
    const made = `${before}${begin}${table()}${after}`;
    if (process.env["UPDATE_README"] === "1") writeFileSync(readme, made);
    expect(readFileSync(readme, "utf8").replace(/ +\|/g, " |").replace(/-+/g, "---")).toBe(
      made.replace(/ +\|/g, " |").replace(/-+/g, "---"),
    );
  });
});
