// What must hold where a unit rolls up into the workbook in which it has filled in forms of its own.
import fc from "fast-check";
import { bytesOf, planInto, put, rawOf, rollUpInto } from "../app/roll-up/open-book";
import type { Book } from "../app/roll-up/open-book";
import { rollUpBytes, totalsOf } from "../support/roll-up-bytes";
import { sheetsOf, tidy, townArbitrary, townsArbitrary } from "./towns";
import type { Town } from "./towns";

const unit = "祁东县";
const city = "衡阳市";
const ownArbitrary = townArbitrary(unit);
const runs = { numRuns: 3 };

const fileOf = (book: Book): Record<string, Uint8Array> => ({ "祁东县.xlsx": bytesOf(book) });

/** The county's workbook with its own forms, after it has rolled its towns up into it. */
function rolledUp(own: Town, towns: readonly Town[]): Book {
  const book = sheetsOf(own);
  const result = rollUpInto(book, tidy(towns), { unit });
  return put(book, planInto(book, result).sheets);
}

describe("a unit's own forms in the workbook of its result", () => {
  test("count at its own level as those of any file do, before and after the result is put in", () => {
    fc.assert(
      fc.property(ownArbitrary, townsArbitrary, (own, towns) => {
        const expected = totalsOf(rollUpBytes(tidy([own, ...towns]), unit));
        const book = sheetsOf(own);
        expect(totalsOf(rollUpInto(book, tidy(towns), { unit }))).toEqual(expected);
        const after = rolledUp(own, towns);
        expect(totalsOf(rollUpInto(after, tidy(towns), { unit }))).toEqual(expected);
        expect(totalsOf(rollUpBytes({ ...tidy(towns), ...fileOf(after) }, unit))).toEqual(expected);
      }),
      runs,
    );
  });

  test("count once above: the result's forms pass them on", () => {
    fc.assert(
      fc.property(ownArbitrary, townsArbitrary, (own, towns) => {
        const book = rolledUp(own, towns);
        const expected = totalsOf(rollUpBytes(tidy([own, ...towns]), city));
        const above = rollUpBytes(fileOf(book), city);
        expect(totalsOf(above)).toEqual(expected);
        const withTowns = rollUpBytes({ ...tidy(towns), ...fileOf(book) }, city);
        expect(totalsOf(withTowns)).toEqual(expected);
        const reasons = above.reports.flatMap(({ reason }) => reason?.code ?? []);
        expect(new Set(reasons)).toEqual(new Set(["already-included"]));
      }),
      runs,
    );
  });

  test("a roll-up put in twice rewrites every sheet as it is, and adds none", () => {
    fc.assert(
      fc.property(ownArbitrary, townsArbitrary, (own, towns) => {
        const first = sheetsOf(own);
        const before = planInto(first, rollUpInto(first, tidy(towns), { unit }));
        const book = put(first, before.sheets);
        const again = planInto(book, rollUpInto(book, tidy(towns), { unit }));
        expect(again.sheets.map(({ over }) => over)).toEqual(
          before.sheets.map(({ plan }) => plan.name),
        );
        expect(again.sheets.map(({ plan }) => plan)).toEqual(before.sheets.map(({ plan }) => plan));
        expect(again.preview).toMatchObject({
          added: [],
          emptied: [],
          differences: [],
          handMade: [],
        });
      }),
      runs,
    );
  });

  test("forms of towns that were pasted in count as their own files do, again and again", () => {
    fc.assert(
      fc.property(townArbitrary("归阳镇"), townsArbitrary, (pasted, [, ...others]) => {
        const book = sheetsOf(pasted);
        const expected = totalsOf(rollUpBytes(tidy([pasted, ...others]), unit));
        const result = rollUpInto(book, tidy(others), { unit });
        expect(totalsOf(result)).toEqual(expected);
        const after = put(book, planInto(book, result).sheets);
        expect(totalsOf(rollUpInto(after, tidy(others), { unit }))).toEqual(expected);
        expect(totalsOf(rollUpBytes(fileOf(after), city))).toEqual(expected);
      }),
      runs,
    );
  });

  test("leave the order of the files without effect", () => {
    fc.assert(
      fc.property(ownArbitrary, townsArbitrary, (own, towns) => {
        const book = rolledUp(own, towns);
        const one = rollUpInto(book, tidy(towns), { unit });
        const other = rollUpInto(book, tidy(towns.toReversed()), { unit });
        expect(other).toEqual(one);
        expect(rawOf(book).sheets.length).toBeGreaterThan(6);
      }),
      runs,
    );
  });
});
