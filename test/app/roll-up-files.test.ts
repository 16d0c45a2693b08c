import { county, countyFiles, expectedTotals } from "../support/county-files";
import { rollUpBytes, totalsOf } from "../support/roll-up-bytes";

const result = rollUpBytes(countyFiles, county.county, { expected: county.expected });
const { truth } = county;

describe("the sample county rolled up", () => {
  test("every total is the known truth to the last count", () => {
    expect(totalsOf(result)).toEqual(expectedTotals);
  });

  test("who has reported, who is missing, late, double and unknown", () => {
    const { units } = result;
    expect({
      reported: units.reported.toSorted(),
      missing: units.missing.toSorted(),
      late: units.late,
      duplicated: units.duplicated.toSorted(),
      conflicting: units.conflicting,
      unknown: units.unknown,
    }).toEqual({
      reported: truth.units.reported.toSorted(),
      missing: truth.units.missing.toSorted(),
      late: truth.units.late,
      duplicated: truth.units.duplicated,
      conflicting: truth.units.conflicting,
      unknown: truth.units.unknown,
    });
  });

  test("one bad file is named, and never stops the others", () => {
    const unreadable = result.files.filter(({ reason }) => reason?.code === "unreadable");
    expect(unreadable.map(({ file }) => file)).toEqual(truth.files.unreadable);
  });

  test("every count of every unit is traced to its file and cell", () => {
    const included = result.summaries.filter(({ status }) => status !== "excluded");
    expect(included.length).toBeGreaterThan(20);
    for (const { counts, cells, file, sheet } of included) {
      expect(Object.keys(cells)).toEqual(Object.keys(counts));
      expect([file, sheet]).not.toContain("");
    }
  });
});
