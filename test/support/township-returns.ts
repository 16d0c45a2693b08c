// Clean returns of any number of invented townships, as files, with the known truth of their sum.
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import { planReturn } from "../../src/app/sample/plan-return";
import type { Counts } from "../../src/app/sample/unit-return";
import type { ListRow } from "../../src/core/spec/content";

const names = "东西南北金银铜铁石松柏梅兰竹菊云龙凤鹤泉".split("");

/** 1 => 东东镇, 2 => 东西镇 … 400 different ones. */
const townshipName = (number: number): string =>
  `${names[Math.floor((number - 1) / names.length)]}${names[(number - 1) % names.length]}镇`;

function countsOf(number: number): Counts {
  const [W, Z, B] = [1, number % 4, 20 + number];
  return { T: W + Z + B, W, Z, B, R: 2, S1: 1, S2: 1, S3: 0, S4: 0, S5: 0, S6: 0 };
}

const rowsOf = (number: number): readonly ListRow[] => [
  {
    name: `${townshipName(number)}金星村党支部`,
    members: 30 + number,
    problem: "村书记调走以后没有人接，村里的事没有人牵头",
    secretary: "空缺",
    category: "农村",
    level: "党支部",
    standards: "1",
  },
  {
    name: `${townshipName(number)}石龙村党支部`,
    members: 20 + number,
    problem: "书记年近七十，长期住在县城，安排的工作推不动",
    secretary: "周家和",
    phone: `1380734${String(1000 + number)}`,
    category: "农村",
    level: "党支部",
    standards: "2",
  },
];

export interface TownshipReturn {
  readonly unit: string;
  readonly file: string;
  readonly counts: Counts;
  readonly bytes: Uint8Array;
}

export function makeTownshipReturns(count: number): readonly TownshipReturn[] {
  return Array.from({ length: count }, (_, index) => {
    const unit = townshipName(index + 1);
    const counts = countsOf(index + 1);
    const category = { category: "农村", counts, organizations: rowsOf(index + 1) } as const;
    const date = { year: 2014, month: 3, day: 10 };
    const plan = planReturn({ unit, written: unit, date, categories: [category], villages: [] });
    return { unit, file: `${unit}-软弱涣散三表.xlsx`, counts, bytes: writeWorkbook(plan) };
  });
}

export const sumOf = (
  id: keyof Counts,
  returns: readonly Pick<TownshipReturn, "counts">[],
): number => returns.reduce((sum, { counts }) => sum + counts[id], 0);
