// The sheets of a result workbook beside the three forms. None of them is ever read as a form.

export const resultSheetNames = {
  detail: "汇总明细",
  units: "应报单位",
  sendBack: "退回清单",
  overview: "内部汇总",
} as const;

/** Names that differ from those before them, whatever their case; a number is put behind where they do not. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let distinct = name;
    for (let number = 2; taken.has(distinct.toLowerCase()); number += 1) {
      distinct = `${name.slice(0, 27)}(${number})`;
    }
    taken.add(distinct.toLowerCase());
    return distinct;
  });
}
