import fc from "fast-check";
import { makeDealer, makeRandom } from "../../../src/app/sample/random";

const seeds = fc.integer();

describe("numbers that follow from a seed", () => {
  test("are those of mulberry32, on every machine", () => {
    const random = makeRandom(2014);
    const again = makeRandom(2014);
    const drawn = Array.from({ length: 8 }, () => random.int(1, 100));
    expect(Array.from({ length: 8 }, () => again.int(1, 100))).toEqual(drawn);
    expect(drawn).toEqual([67, 81, 97, 97, 91, 53, 17, 48]);
  });

  test("stay within both ends and reach them", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { int } = makeRandom(seed);
        const drawn = new Set(Array.from({ length: 300 }, () => int(3, 6)));
        expect(drawn).toEqual(new Set([3, 4, 5, 6]));
      }),
    );
  });

  test("a shuffled list holds what the list held", () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.integer()), (seed, list) => {
        const byValue = (a: number, b: number): number => a - b;
        const shuffled = makeRandom(seed).shuffle(list);
        expect(shuffled.toSorted(byValue)).toEqual(list.toSorted(byValue));
      }),
    );
  });

  test("picking from nothing is a fault of ours", () => {
    expect(() => makeRandom(1).pick([])).toThrow(RangeError);
  });
});

test("a dealer deals every card before one comes again, and none twice running", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const deal = makeDealer(makeRandom(seed), [1, 2, 3]);
      const dealt = Array.from({ length: 60 }, deal);
      for (let at = 0; at < dealt.length; at += 3)
        expect(new Set(dealt.slice(at, at + 3)).size).toBe(3);
      expect(dealt.some((card, index) => card === dealt[index + 1])).toBe(false);
    }),
  );
});
