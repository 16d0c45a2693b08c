// The deviations of clerks once more, in files that another program has saved.
import { deviations } from "../deviations/deviations";
import { expected, filesOf, outcomeOf } from "../deviations/judge-case";
import { convertAll } from "../support/libreoffice";

/** It works out links to other files anew, and these are not there. */
const linked = 53;

/** Cases of one workbook. */
const own = deviations.flatMap(({ number, what, cases }) =>
  cases.flatMap((each, index) =>
    each.files === undefined && number !== linked
      ? [{ title: `偏差${number} ${what} (${index + 1})`, number, index, each }]
      : [],
  ),
);

let saved: Readonly<Record<string, Uint8Array>> = {};
const nameOf = ({ number, index }: (typeof own)[number]): string => `${number}-${index}`;

beforeAll(async () => {
  const files = await Promise.all(
    own.map(async (each) => {
      const [bytes] = Object.values(await filesOf(each.each));
      if (bytes === undefined) throw new Error(`${each.title} has no file`);
      return [nameOf(each), bytes] as const;
    }),
  );
  saved = convertAll(Object.fromEntries(files), "xlsx");
});

test.each(own)("$title", (each) => {
  const bytes = saved[nameOf(each)];
  if (bytes === undefined) throw new Error("LibreOffice saved nothing");
  expect(outcomeOf({ "归阳镇.xlsx": bytes }, each.each)).toEqual(expected(each.each));
});
