import { remember, rememberFor } from "../../../src/core/kernel/remember";

test("a text is asked about once, until there are too many", () => {
  const asked: string[] = [];
  const length = remember((text) => {
    asked.push(text);
    return text.length;
  }, 2);
  expect(["甲", "甲乙", "甲", "甲乙丙", "甲"].map(length)).toEqual([1, 2, 1, 3, 1]);
  expect(asked).toEqual(["甲", "甲乙", "甲乙丙", "甲"]);
});

test("an object is asked about once, even where the answer is nothing", () => {
  let asked = 0;
  const nothing = rememberFor(({ length }: readonly string[]) => {
    asked += 1;
    return length === 0 ? undefined : length;
  });
  const key: readonly string[] = [];
  expect([nothing(key), nothing(key), nothing([])]).toEqual([undefined, undefined, undefined]);
  expect(asked).toBe(2);
});
