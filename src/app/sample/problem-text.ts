// One organization's 主要问题 put together from parts, with the standards that it meets.
import type { CategoryName } from "../../core/notice/categories";
import { standards } from "../../core/notice/standards";
import { otherParts, problemParts } from "./problems";
import type { ProblemPart } from "./problems";
import { makeDealer } from "./random";
import type { Random } from "./random";

type StandardId = (typeof standards)[number]["id"];

export interface Problem {
  readonly text: string;
  /** In ascending order; empty where the problem fits none. */
  readonly standards: readonly StandardId[];
  readonly secretary?: ProblemPart["secretary"];
}

/** A problem that meets so many standards. */
export type DrawProblem = (category: CategoryName, meets: 0 | 1 | 2) => Problem;

/** What may stand beside any other standard: a vacancy and a weak secretary, say, exclude each other. */
const companions: readonly StandardId[] = [4, 5, 6];

const ranges: Readonly<Record<string, readonly [number, number]>> = {
  since: [2006, 2010],
  years: [2, 5],
  months: [6, 20],
  age: [61, 72],
  rate: [35, 58],
  debt: [12, 90],
};

/** Now and then a clerk copies the notice, number and all. */
const copyNotice = (id: StandardId): ProblemPart => ({
  text: `（${id}）${standards.find((each) => each.id === id)?.text.replace(/的$/, "") ?? ""}`,
  ...(id === 1 ? { secretary: "vacant" } : {}),
});

export function makeProblems(random: Random): DrawProblem {
  const deal = makeDealer(
    random,
    standards.map(({ id }) => id),
  );
  const part = (parts: readonly ProblemPart[], category: CategoryName): ProblemPart =>
    random.pick(parts.filter(({ rural }) => rural !== true || category === "农村"));
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) =>
      String(random.int(...(ranges[name] ?? [1, 1]))),
    );
  const draw = (meets: 0 | 1 | 2): readonly StandardId[] => {
    if (meets === 0) return [];
    const first = deal();
    if (meets === 1) return [first];
    return [first, random.pick(companions.filter((each) => each !== first))].toSorted(
      (a, b) => a - b,
    );
  };
  return (category, meets) => {
    const met = draw(meets);
    const copies = random.once(12);
    const parts = met.map((id) => (copies ? copyNotice(id) : part(problemParts[id], category)));
    const others = met.length === 0 || random.once(4) ? [part(otherParts, category)] : [];
    const text = [...parts, ...others].map((each) => fill(each.text)).join("；");
    const { secretary } = parts.find((each) => each.secretary !== undefined) ?? {};
    return { text: `${text}。`, standards: met, secretary };
  };
}
