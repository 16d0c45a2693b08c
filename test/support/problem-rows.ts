// Rows of 附件2 with problems as the sample's clerks put them, not decided yet.
import { vacancyMark } from "../../src/core/notice/marks";
import type { ListRow } from "../../src/core/spec/content";
import { makeProblems } from "../../src/app/sample/problem-text";
import type { Problem } from "../../src/app/sample/problem-text";
import { makeRandom } from "../../src/app/sample/random";

export interface ProblemRow {
  readonly row: ListRow;
  /** That the text was put together for. */
  readonly standards: Problem["standards"];
}

/** Villages; the same each time. One in eight meets none of the standards. */
export function drawProblemRows(count: number): readonly ProblemRow[] {
  const random = makeRandom(20_140_310);
  const draw = makeProblems(random);
  return Array.from({ length: count }, (_, index) => {
    const several = random.once(4) ? 2 : 1;
    const problem = draw("农村", random.once(8) ? 0 : several);
    const secretary =
      problem.secretary === "vacant"
        ? { secretary: vacancyMark }
        : { secretary: `周家${index}`, phone: `138073${String(40_000 + index)}` };
    const row = { name: `第${index + 1}村党支部`, members: 20 + (index % 9), ...secretary };
    return { row: { ...row, problem: problem.text }, standards: problem.standards };
  });
}
