// The list of units that are expected to report: from text lines or from a table, never guessed.
import type { BaseCounts, ExpectedUnit } from "../core/rollup/input";
import { categories as knownCategories } from "../core/notice/categories";
import { remark } from "./remark";
import type { Remark } from "./remark";

interface ExpectedList {
  readonly units: readonly ExpectedUnit[];
  readonly remarks: readonly Remark[];
}

interface Line extends ExpectedUnit {
  /** Counted from 1, as the clerk sees it. */
  readonly number: number;
}

const longestName = 60;
const heads = {
  unit: ["单位", "填报单位", "应报单位", "单位名称"],
  aliases: ["别名", "简称"],
  categories: ["应报类别", "类别", "党组织类别"],
};

/** Numbers of the yearly statistics that the list may give beside a unit. */
const baseHeads: readonly (readonly [id: keyof BaseCounts, names: readonly string[]])[] = [
  ["T", ["年报数", "所辖基层党组织", "基层党组织总数"]],
  ["W", ["党委"]],
  ["Z", ["党总支"]],
  ["B", ["党支部"]],
];

const tidy = (text: string | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();
const split = (text: string | undefined): readonly string[] =>
  tidy(text)
    .split(/[、，,;；/\s]+/)
    .filter((part) => part !== "");

function judge(lines: readonly Line[]): ExpectedList {
  const units = new Map<string, ExpectedUnit>();
  const remarks: Remark[] = [];
  for (const { number: line, ...expected } of lines) {
    const { unit, categories } = expected;
    if (unit === "") continue;
    if (unit.length > longestName) remarks.push(remark("expected.too-long", { line }));
    else if (units.has(unit)) remarks.push(remark("expected.repeated", { line, unit }));
    else units.set(unit, expected);
    const unknown = categories.filter((each) => !knownCategories.some((known) => known === each));
    remarks.push(
      ...unknown.map((category) => remark("expected.unknown-category", { line, unit, category })),
    );
  }
  if (units.size === 0) remarks.push(remark("expected.empty", {}));
  return { units: [...units.values()], remarks };
}

/** One unit a line; behind it, each after a tab, other names it goes by. Empty lines are passed over. */
export function parseExpectedText(text: string): ExpectedList {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  return judge(
    lines.map((line, index) => {
      const [unit, ...aliases] = line.split("\t").map(tidy);
      return {
        number: index + 1,
        unit: unit ?? "",
        aliases: aliases.filter((each) => each !== ""),
        categories: [],
      };
    }),
  );
}

/** What cannot be read as a whole number is passed over: it is no basis to compare with. */
function baseOf(
  row: readonly string[],
  bases: readonly (readonly [id: keyof BaseCounts, column: number])[],
): Pick<ExpectedUnit, "base"> {
  const numbers = bases.flatMap(([id, column]) => {
    const text = tidy(row[column]);
    return /^\d+$/.test(text) ? [[id, Number(text)] as const] : [];
  });
  return numbers.length === 0 ? {} : { base: Object.fromEntries(numbers) };
}

/** A table with the heads 单位, 别名, 应报类别, 年报数, 党委, 党总支, 党支部 in any order; without a head 单位 the first column holds the units. */
export function parseExpectedTable(rows: readonly (readonly string[])[]): ExpectedList {
  const headAt = rows.findIndex((row) => row.some((text) => heads.unit.includes(tidy(text))));
  const head = headAt < 0 ? [] : (rows[headAt] ?? []);
  const columnOf = (names: readonly string[]): number =>
    head.findIndex((text) => names.includes(tidy(text)));
  const [unitAt, aliasesAt, categoriesAt] = [
    Math.max(0, columnOf(heads.unit)),
    columnOf(heads.aliases),
    columnOf(heads.categories),
  ];
  const bases = baseHeads.map(([id, names]) => [id, columnOf(names)] as const);
  const lines = rows.slice(headAt + 1).map((row, index) => ({
    ...baseOf(row, bases),
    number: headAt + index + 2,
    unit: tidy(row[unitAt]),
    aliases: split(row[aliasesAt]),
    categories: split(row[categoriesAt]),
  }));
  return judge(lines);
}
