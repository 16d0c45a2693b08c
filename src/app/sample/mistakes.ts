// The disorder that stands in the cells: a right return made wrong. How files are sent is not its business.
import type { ListRow } from "../../core/spec/content";
import type { DisorderKind } from "./disorder";
import type { CategoryReturn, Counts, UnitReturn } from "./unit-return";

type Mistake = (right: UnitReturn) => UnitReturn;

const changeCategory =
  (at: number, change: (right: CategoryReturn) => CategoryReturn): Mistake =>
  (right) => ({
    ...right,
    categories: right.categories.map((each, index) => (index === at ? change(each) : each)),
  });

/** Of the unit's main category. */
const changeCounts = (change: (right: Counts) => Partial<Counts>): Mistake =>
  changeCategory(0, (each) => ({ ...each, counts: { ...each.counts, ...change(each.counts) } }));

const changeRow = (at: number, change: (right: ListRow) => ListRow): Mistake =>
  changeCategory(0, (each) => ({
    ...each,
    organizations: each.organizations.map((row, index) => (index === at ? change(row) : row)),
  }));

/** 附件2 says it in the clerk's way, 附件3 as a number. */
const writeMembers =
  (at: number, members: number, written: string): Mistake =>
  (right) => {
    const name = right.categories[0]?.organizations[at]?.name;
    const villages = right.villages?.map((row) => (row.name === name ? { ...row, members } : row));
    const changed = changeRow(at, (row) => ({ ...row, members: written }))(right);
    return villages ? { ...changed, villages } : changed;
  };

const shortenPhone: Mistake = (right) => {
  const rows = right.categories[0]?.organizations ?? [];
  const at = rows.findIndex(({ phone }) => phone !== undefined);
  return changeRow(at, (row) => ({ ...row, phone: "1387341256" }))(right);
};

const mistakes: Readonly<Partial<Record<DisorderKind, Mistake>>> = {
  late: (right) => ({ ...right, date: { year: 2014, month: 3, day: 18 } }),
  "two-versions": changeCategory(0, (each) => ({
    ...each,
    revised: { ...each.counts, T: each.counts.T + 2, B: each.counts.B + 2 },
  })),
  "no-category": changeCategory(1, (each) => ({ ...each, unnamed: true })),
  "total-unequal": changeCounts(({ T }) => ({ T: T + 1 })),
  "standard-above-weak": changeCounts(({ R }) => ({ S4: R + 1 })),
  "weak-unequal-list": changeCounts(({ R }) => ({ R: R + 1 })),
  "short-phone": shortenPhone,
  "placeholder-problem": changeRow(1, (row) => ({ ...row, problem: "同上" })),
  "members-as-text": (right) => writeMembers(1, 36, "３６")(writeMembers(0, 35, "35人")(right)),
};

/** The return as the unit sends it. */
export const makeMistake = (right: UnitReturn, kind: DisorderKind | undefined): UnitReturn =>
  (kind && mistakes[kind]?.(right)) ?? right;
