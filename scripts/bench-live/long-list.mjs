// The benchmark's workbook: a long 附件2 as a county has it, of the sample's invented people and problems, and the 附件1
// that agrees with it; without a mistake.
const towns = [..."金石归阳河洲"].map((first, index) => `${first}${"星溪坪桥冲湾"[index]}镇`);
const first = [..."枫白清双大杨罗太龙凤新长观红"];
const second = [..."树木云塘江井山田岭泉峰湖洲林"];
const third = [..."东西南北"];

/** No name comes twice in 4,704. */
const nameOf = (index) => {
  const place = (list, of) => [list[of % list.length], Math.floor(of / list.length)];
  const [town, afterTown] = place(towns, index);
  const [one, afterOne] = place(first, afterTown);
  const [two, afterTwo] = place(second, afterOne);
  const [three] = place(third, afterTwo);
  return `${town}${one}${two}${three}村党支部`;
};

export const bundles = {
  writer: "adapters/workbooks/xlsx/write-workbook.ts",
  summary: "core/native/summary-sheet.ts",
  lists: "core/native/list-sheet.ts",
  organizations: "core/notice/forms/organizations.ts",
  round: "core/notice/default-round.ts",
  random: "app/sample/random.ts",
  people: "app/sample/people.ts",
  problems: "app/sample/problem-text.ts",
};

function row(index, { random, people, drawProblem }) {
  const { text, standards, secretary } = drawProblem("农村", random.once(4) ? 2 : 1);
  const suffix = secretary === "acting" ? "（代理）" : "";
  return {
    name: nameOf(index),
    members: random.int(18, 48),
    problem: text,
    ...(secretary === "vacant"
      ? { secretary: "空缺" }
      : { secretary: `${people.name()}${suffix}`, phone: people.phone() }),
    level: "党支部",
    category: "农村",
    standards: standards.join("、"),
  };
}

/** Bytes of the workbook; modules are the bundles. */
export function makeLongList(modules, rows) {
  const random = modules.random.makeRandom(1);
  const draw = {
    random,
    people: modules.people.makePeople(random),
    drawProblem: modules.problems.makeProblems(random),
  };
  const round = modules.round.defaultRound;
  const listed = Array.from({ length: rows }, (_, index) => row(index, draw));
  const frame = { unit: "祁东县委组织部", date: { year: 2014, month: 3, day: 10 } };
  const meeting = (id) => listed.filter(({ standards }) => standards.includes(String(id))).length;
  const standards = Object.fromEntries([1, 2, 3, 4, 5, 6].map((id) => [`S${id}`, meeting(id)]));
  const counts = { T: 10 * rows + 40, W: 10, Z: 30, B: 10 * rows, R: rows, ...standards };
  const choices = { signatures: false };
  const summary = modules.summary.planSummarySheet(
    { ...frame, category: "农村", counts },
    round,
    choices,
  );
  const list = modules.lists.planListSheet(
    modules.organizations.organizationsForm,
    { ...frame, rows: listed },
    { round, choices },
  );
  return modules.writer.writeWorkbook({ sheets: [summary, list] });
}
