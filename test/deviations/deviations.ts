// All deviations, by their numbers.
import type { Deviation } from "./deviation";
import { fileDeviations } from "./files";
import { layoutDeviations } from "./layouts";
import { numberDeviations } from "./numbers";
import { peopleDeviations } from "./people";
import { textDeviations } from "./texts";

export const deviations: readonly Deviation[] = [
  ...fileDeviations,
  ...layoutDeviations,
  ...numberDeviations,
  ...peopleDeviations,
  ...textDeviations,
].toSorted((one, other) => one.number - other.number);
