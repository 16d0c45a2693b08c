// The clerk's decisions in the helper columns: 对应标准 "1、4" and 重点情形 "a、c". 无 decides for none.
import { remember } from "../kernel/remember";
import { noneMark } from "../notice/marks";
import type { KeyConditionId, StandardId } from "../spec/standard";
import { asIs, understood, unreadable } from "./outcome";
import type { Outcome } from "./outcome";
import type { RawValue } from "./raw-workbook";
import { fold, textOf } from "./text";

const circled = "①②③④⑤⑥⑦⑧⑨⑩";

/** Numbers and letters of the text, in the order written; undefined where anything else stands there. */
function tokens(text: string): readonly string[] | undefined {
  const numbered = text.replace(/[①-⑩]/g, (sign) => `${circled.indexOf(sign) + 1},`);
  const folded = fold(numbered).toLowerCase();
  if (folded === noneMark) return [];
  const parts = folded
    .replace(/第|条|标准|s(?=\d)/g, "")
    .split(/[、,;.()/]+/)
    .filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => /^(?:\d{1,2}|[a-d])$/.test(part))
    ? parts
    : undefined;
}

function readList<Id extends string | number>(
  text: string,
  toId: (token: string) => Id | undefined,
): Outcome<readonly Id[]> {
  const ids = tokens(text)?.map(toId);
  if (ids === undefined || ids.includes(undefined)) return unreadable;
  const sorted = [...new Set(ids.filter((id) => id !== undefined))].toSorted((a, b) =>
    a < b ? -1 : 1,
  );
  const shown = sorted.length === 0 ? noneMark : sorted.join("、");
  return text === shown ? asIs(sorted) : understood(sorted, shown, "standard-form");
}

const standardIds: readonly StandardId[] = [1, 2, 3, 4, 5, 6];
const conditionIds: readonly KeyConditionId[] = ["a", "b", "c", "d"];

/** There are few decisions to write. */
const mostRemembered = 200;

const standardsOf = remember(
  (text) => readList(text, (token) => standardIds.find((id) => String(id) === token)),
  mostRemembered,
);

/** Many offices number the conditions (7) to (10). */
const conditionsOf = remember(
  (text) =>
    readList(
      text,
      (token) => conditionIds.find((id) => id === token) ?? conditionIds[Number(token) - 7],
    ),
  mostRemembered,
);

export const readStandards = (value: RawValue): Outcome<readonly StandardId[]> =>
  standardsOf(textOf(value));

export const readKeyConditions = (value: RawValue): Outcome<readonly KeyConditionId[]> =>
  conditionsOf(textOf(value));
