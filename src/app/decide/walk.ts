// Going through rows one by one: those of a pile as they stood when the walk began, decided or not by now.

/** Keys of rows, in the order of the workbook. */
export type Walk = readonly string[];

/** `there`: whether the row still is. undefined behind the last. */
export function nextOf(
  walk: Walk,
  key: string | undefined,
  there: (key: string) => boolean,
): string | undefined {
  const at = key === undefined ? -1 : walk.indexOf(key);
  return walk.slice(at + 1).find(there);
}

/** From behind the last row, the last; the first where there is none before. */
export function previousOf(
  walk: Walk,
  key: string | undefined,
  there: (key: string) => boolean,
): string | undefined {
  const before = key === undefined ? walk : walk.slice(0, Math.max(0, walk.indexOf(key)));
  return before.findLast(there) ?? key;
}
