// Where on a sheet forms stand: found by their own words, never by address or sheet name.
import type { Address } from "../kernel/address";
import { headSynonyms } from "../notice/forms/head-synonyms";
import { organizationsForm } from "../notice/forms/organizations";
import { summaryForm } from "../notice/forms/summary";
import { villagesForm } from "../notice/forms/villages";
import type { HelperColumnId, ListColumnId, ListForm } from "../spec/form";
import type { Grid, PlacedText } from "./grid";
import type { RawRow } from "./raw-workbook";
import { fold } from "./text";

export interface SummaryAnchor {
  readonly form: "summary";
  /** The cell 所辖基层党组织. */
  readonly at: Address;
}

export interface ListAnchor {
  readonly form: ListForm["id"];
  /** The head row. */
  readonly at: Address;
  readonly columns: ReadonlyMap<ListColumnId | HelperColumnId, PlacedText>;
  readonly unknown: readonly PlacedText[];
}

export type Anchor = SummaryAnchor | ListAnchor;

/** No head or label is longer; longer texts are not worth folding. */
const longestHead = 40;

const firstLabel = fold(summaryForm.rows[0]?.label ?? "");

const columnOfHead = new Map(
  headSynonyms.flatMap(([id, names]) => names.map((name) => [name, id] as const)),
);

/** Heads without which a row is not the head of a list. */
const tellingHeads: readonly ListColumnId[] = ["name", "members", "problem", "secretary", "phone"];
const leastTelling = 3;
const villageHeads: readonly ListColumnId[] = ["measures", "electionTerm"];
const ownNames: Readonly<Record<ListForm["id"], string>> = {
  organizations: fold(organizationsForm.columns[1]?.label ?? ""),
  villages: fold(villagesForm.columns[1]?.label ?? ""),
};

function listAnchor(row: number, texts: readonly PlacedText[]): ListAnchor | undefined {
  const columns = new Map<ListColumnId | HelperColumnId, PlacedText>();
  const unknown: PlacedText[] = [];
  for (const text of texts) {
    const id = columnOfHead.get(text.text);
    if (id === undefined) unknown.push(text);
    else if (!columns.has(id)) columns.set(id, text);
  }
  if (tellingHeads.filter((id) => columns.has(id)).length < leastTelling) return undefined;
  const isVillages =
    columns.get("name")?.text === ownNames.villages || villageHeads.some((id) => columns.has(id));
  const at = { row, column: Math.min(...texts.map((text) => text.at.column)) };
  return { form: isVillages ? "villages" : "organizations", at, columns, unknown };
}

const firstCharacters = new Set(
  [firstLabel, ...columnOfHead.keys()].map((text) => text.charCodeAt(0)),
);

/** Chinese characters and digits, which folding leaves as they are. */
const isKept = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39);

/** Whether a text may be a head, by its first character: not one that folding keeps and no head begins with. */
function mayBeHead(text: string): boolean {
  if (text.length > longestHead) return false;
  const first = text.charCodeAt(0);
  return firstCharacters.has(first) || !isKept(first);
}

/** Whether a row can hold a head or the first label: most rows are data, and need no closer look. */
function mayAnchor({ cells }: RawRow): boolean {
  let heads = 0;
  for (const { value } of cells) {
    if (typeof value !== "string" || !mayBeHead(value)) continue;
    const text = fold(value);
    if (text === firstLabel) return true;
    if (columnOfHead.has(text)) heads += 1;
  }
  return heads >= leastTelling;
}

/** Every form on the sheet, from top to bottom and left to right. */
export function findAnchors(grid: Grid): readonly Anchor[] {
  return grid.sheet.rows.filter(mayAnchor).flatMap(({ row }): readonly Anchor[] => {
    const texts = grid.textsOf(row, longestHead);
    const list = listAnchor(row, texts);
    if (list !== undefined) return [list];
    return texts
      .filter(({ text }) => text === firstLabel)
      .map(({ at }) => ({ form: "summary", at }));
  });
}
