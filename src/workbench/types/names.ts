// Excel.NamedItemCollection and NamedItem, of the workbook and of each sheet.
import { deleteName, type Name, namesOf as namesIn, newNameId, putName } from "../model/names";
import type { Household, Sheet } from "../model/sheet";
import { RichError } from "../rich-api/rich-error";
import type { RichType } from "../rich-api/rich-type";
import { absoluteFormula } from "./absolute-formula";
import { fullAddress, readArea, splitAddress } from "./address-text";
import { flag, invalid, isAbsent, notFound, text } from "./arguments";
import { SheetRange } from "./sheet-range";

export interface Names {
  readonly house: Household;
  /** undefined: the names of the whole workbook. */
  readonly scope: Sheet | undefined;
}

interface NamePlace extends Names {
  readonly id: string;
}

const listed = ({ house, scope }: Names): Name[] => namesIn(house, scope);

const place = ({ house, scope }: Names, { id }: Name): NamePlace => ({ house, scope, id });

function find(names: Names, key: unknown): NamePlace | null {
  const wanted = text(key).toUpperCase();
  const name = listed(names).find((one) => one.id === key || one.name.toUpperCase() === wanted);
  return name === undefined ? null : place(names, name);
}

function nameAt(at: NamePlace): Name {
  const name = listed(at).find(({ id }) => id === at.id);
  if (name === undefined) throw notFound();
  return name;
}

const validName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

function requireFreeName(names: Names, name: string): void {
  if (!validName.test(name) || name.length > 255 || readArea(name) !== undefined) throw invalid();
  if (find(names, name) !== null)
    throw new RichError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
    );
}

function add(names: Names, [name, reference, comment]: readonly unknown[]): NamePlace {
  requireFreeName(names, text(name));
  const formula = reference instanceof SheetRange ? absoluteFormula(reference) : text(reference);
  if (!formula.startsWith("=")) throw invalid();
  const made: Name = {
    id: newNameId(),
    name: text(name),
    formula,
    comment: isAbsent(comment) ? "" : text(comment),
    visible: true,
    scope: names.scope,
  };
  putName(names.house, made);
  return place(names, made);
}

export const namedItemCollection: RichType<Names> = {
  items: {
    type: "NamedItem",
    list: (names) => listed(names).map((name) => place(names, name)),
    find,
  },
  methods: {
    Add: { returns: "NamedItem", call: add },
    GetCount: { call: (names) => listed(names).length },
    GetItemOrNullObject: { returns: "NamedItem", call: (names, [key]) => find(names, key) },
  },
};

/** The range that the name stands for; null where it stands for anything else. */
function target(at: NamePlace): SheetRange | null {
  const { sheet: named, rest } = splitAddress(nameAt(at).formula.slice(1));
  const sheet = named === undefined ? undefined : at.house.find(named);
  const area = readArea(rest);
  return sheet === undefined || area === undefined ? null : new SheetRange(sheet, area);
}

function required(range: SheetRange | null): SheetRange {
  if (range === null) throw invalid();
  return range;
}

/** What Excel tells of a name for a range is the range's address. */
function valueOf(at: NamePlace): string {
  const range = target(at);
  return range === null ? nameAt(at).formula : fullAddress(range.sheet.name, range.area);
}

const change = (at: NamePlace, part: Partial<Name>): void =>
  putName(at.house, { ...nameAt(at), ...part });

export const namedItem: RichType<NamePlace> = {
  identity: (at) => ({ Name: nameAt(at).name, _Id: at.id }),
  scalars: {
    Name: { get: (at) => nameAt(at).name },
    Formula: {
      get: (at) => nameAt(at).formula,
      set: (at, value) => {
        if (!text(value).startsWith("=")) throw invalid();
        change(at, { formula: text(value) });
      },
    },
    Type: { get: (at) => (target(at) === null ? "String" : "Range") },
    Scope: { get: ({ scope }) => (scope === undefined ? "Workbook" : "Worksheet") },
    Value: { get: valueOf },
    Comment: {
      get: (at) => nameAt(at).comment,
      set: (at, value) => change(at, { comment: text(value) }),
    },
    Visible: {
      get: (at) => nameAt(at).visible,
      set: (at, value) => change(at, { visible: flag(value) }),
    },
  },
  navigations: {
    WorksheetOrNullObject: { type: "Worksheet", get: ({ scope }) => scope ?? null },
  },
  methods: {
    Delete: { call: (at) => deleteName(at.house, nameAt(at)) },
    GetRange: { returns: "Range", call: (at) => required(target(at)) },
    GetRangeOrNullObject: { returns: "Range", call: target },
  },
};
