// The weak organizations of one unit and category as rows of 附件2, helper columns filled in.
import type { CategoryName } from "../../core/notice/categories";
import { organizationsForm } from "../../core/notice/forms/organizations";
import { keyConditionCategories, keyConditions } from "../../core/notice/key-conditions";
import { levels } from "../../core/notice/levels";
import { noneMark, vacancyMark } from "../../core/notice/marks";
import type { ListRow } from "../../core/spec/content";
import { organizationStems } from "./names";
import type { People } from "./people";
import type { DrawProblem, Problem } from "./problem-text";
import type { Random } from "./random";

export interface Draw {
  readonly random: Random;
  readonly people: People;
  readonly problem: DrawProblem;
}

export interface Organization {
  readonly row: ListRow;
  readonly standards: Problem["standards"];
}

const [, generalBranch, branch] = levels;

/** The first of several meets two standards, which leaves room for one that meets none: ΣS stays at least R. */
function meets(index: number, count: number, random: Random): 0 | 1 | 2 {
  if (index === 0 && count > 1) return 2;
  if (index === count - 1 && count > 2 && random.once(3)) return 0;
  return random.once(4) ? 2 : 1;
}

function secretaryCells({ secretary }: Problem, people: People): ListRow {
  if (secretary === "vacant") return { secretary: vacancyMark };
  const suffix = secretary === "acting" ? "（代理）" : "";
  return { secretary: `${people.name()}${suffix}`, phone: people.phone() };
}

function helperCells(category: CategoryName, met: Problem["standards"], random: Random): ListRow {
  const mayBeKey = keyConditionCategories.includes(category);
  return {
    category,
    standards: met.length === 0 ? noneMark : met.join("、"),
    ...(mayBeKey && random.once(5) ? { keyConditions: random.pick(keyConditions).id } : {}),
  };
}

const branchMembers = (category: CategoryName): readonly [number, number] =>
  category === "农村" ? [18, 48] : [5, 32];

/** The row as it prints, without helper columns. */
export function printedCells(row: ListRow): ListRow {
  const helping = new Set<string>(organizationsForm.helperColumns.map(({ id }) => id));
  return Object.fromEntries(Object.entries(row).filter(([id]) => !helping.has(id)));
}

/** `count` different organizations; at most the first is a 党总支. */
export function drawOrganizations(
  category: CategoryName,
  count: number,
  { random, people, problem: drawProblem }: Draw,
): readonly Organization[] {
  const stems = random.shuffle(organizationStems[category]).slice(0, count);
  const hasGeneralBranch = category === "农村" && random.once(4);
  return stems.map((stem, index) => {
    const large = hasGeneralBranch && index === 0;
    const level = (large ? generalBranch : branch).name;
    const problem = drawProblem(category, meets(index, count, random));
    const [fewest, most]: readonly [number, number] = large ? [52, 88] : branchMembers(category);
    const row: ListRow = {
      name: `${stem}${level}`,
      members: random.int(fewest, most),
      problem: problem.text,
      ...secretaryCells(problem, people),
      level,
      ...helperCells(category, problem.standards, random),
    };
    return { row, standards: problem.standards };
  });
}
