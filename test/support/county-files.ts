// The sample county's returns as files, and what a right roll-up of them must find.
import { makeSampleCounty } from "../../src/app/sample/county";
import { toBytes } from "./roll-up-bytes";
import type { Files } from "./roll-up-bytes";

export const county = makeSampleCounty();

export const countyFiles: Files = Object.fromEntries(
  county.files.map(({ name, content }) => [name, toBytes(content)]),
);

/** Those that are workbooks, which other programs can save again. */
export const countyWorkbooks: Files = Object.fromEntries(
  county.files.flatMap(({ name, content }) =>
    typeof content === "string" ? [] : [[name, toBytes(content)] as const],
  ),
);

export const expectedTotals = {
  summary: county.truth.summary,
  ...county.truth.lists,
};
