// A unit's return without any mistake: the identities of 附件1 hold, and the lists agree with it.
import type { CategoryName } from "../../core/notice/categories";
import { drawOrganizations, printedCells } from "./organization-rows";
import type { Draw, Organization } from "./organization-rows";
import { mainSizes, sideSize } from "./sizes";
import type { Size } from "./sizes";
import type { CategoryReturn, Counts, UnitReturn } from "./unit-return";
import type { UnitProfile } from "./units";
import { drawVillages } from "./village-rows";

interface DrawnCategory {
  readonly category: CategoryName;
  readonly counts: Counts;
  readonly organizations: readonly Organization[];
}

/** T = W + Z + B; R rows of 附件2; Si of them meet standard i. */
function drawCategory(category: CategoryName, size: Size, draw: Draw): DrawnCategory {
  const { random } = draw;
  const [T, Z, R] = [random.int(...size.T), random.int(...size.Z), random.int(...size.R)];
  const organizations = drawOrganizations(category, R, draw);
  const meeting = (id: 1 | 2 | 3 | 4 | 5 | 6): number =>
    organizations.filter(({ standards }) => standards.includes(id)).length;
  return {
    category,
    organizations,
    counts: {
      T,
      W: size.W,
      Z,
      B: T - size.W - Z,
      R,
      S1: meeting(1),
      S2: meeting(2),
      S3: meeting(3),
      S4: meeting(4),
      S5: meeting(5),
      S6: meeting(6),
    },
  };
}

export function drawReturn(profile: UnitProfile, draw: Draw): UnitReturn {
  const { random } = draw;
  const drawn = profile.categories.map((category, index) => {
    const size = index === 0 ? mainSizes[category] : sideSize;
    return drawCategory(category, profile.nothingWeak ? { ...size, R: [0, 0] } : size, draw);
  });
  const rural = drawn.find(({ category }) => category === "农村");
  const categories = drawn.map(({ organizations, ...rest }): CategoryReturn => ({
    ...rest,
    organizations: organizations.map(({ row }) =>
      profile.withoutHelpers ? printedCells(row) : row,
    ),
  }));
  return {
    unit: profile.unit,
    written: random.pick([profile.unit, ...profile.aliases]),
    date: { year: 2014, month: 3, day: random.int(3, 14) },
    categories,
    ...(rural ? { villages: drawVillages(rural.organizations, random) } : {}),
  };
}
