import { makeRandom } from "../../../src/app/sample/random";
import { drawVillages } from "../../../src/app/sample/village-rows";

const villages = (...standards: readonly (1 | 4)[]): Parameters<typeof drawVillages>[0] =>
  standards.map((id, index) => ({
    row: { name: `第${index + 1}村党支部`, category: "农村", standards: `${id}` },
    standards: [id],
  }));

const namesOf = (organizations: ReturnType<typeof villages>): readonly unknown[] =>
  drawVillages(organizations, makeRandom(1)).map(({ name }) => name);

describe("附件3 of the sample", () => {
  test("lists four villages at most", () => {
    expect(namesOf(villages(4, 4, 4, 4, 4, 4))).toHaveLength(4);
  });

  test("lists those whose election is overdue first, and another one where none is", () => {
    expect(namesOf(villages(1, 4, 4))[0]).toBe("第2村党支部");
    expect(namesOf(villages(1, 1))).toEqual(["第2村党支部"]);
  });

  test("has no helper columns", () => {
    expect(drawVillages(villages(4), makeRandom(1))[0]).not.toHaveProperty("category");
  });
});
