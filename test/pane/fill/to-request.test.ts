// What the clerk has filled in as a request, or what is wrong with it.
import { toRequest } from "../../../src/pane/fill/to-request";

const day = { year: 2014, month: 3, day: 10 };

test("a unit, a day and categories make a request", () => {
  const filled = { unit: " 归阳镇党委 ", categories: ["农村"] } as const;
  expect(toRequest(filled, day, ["summary"])).toMatchObject({
    ok: true,
    value: { unit: "归阳镇党委", date: day, categories: ["农村"], forms: ["summary"] },
  });
});

test("each blank is named with its field", () => {
  const outcome = toRequest({ unit: " ", categories: [] }, undefined, ["summary"]);
  expect(outcome).toEqual({
    ok: false,
    error: {
      unit: expect.stringContaining("填报单位"),
      day: true,
      categories: expect.stringContaining("类别"),
    },
  });
});

test("the lists need no category", () => {
  const outcome = toRequest({ unit: "归阳镇党委", categories: [] }, day, ["organizations"]);
  expect(outcome.ok).toBe(true);
});
