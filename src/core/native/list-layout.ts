// Widths and header places of the two lists, in points of an A4 page lying down.
import type { HelperColumnId, ListColumnId, ListForm } from "../spec/form";
import type { HeaderSlot } from "./header-line";

interface ListLayout {
  readonly widths: Readonly<Partial<Record<ListColumnId, number>>>;
  readonly slots: readonly HeaderSlot[];
}

const listLayouts: Readonly<Record<ListForm["id"], ListLayout>> = {
  organizations: {
    widths: { ordinal: 66, name: 140, members: 52, problem: 290, secretary: 92, phone: 126 },
    slots: [
      { label: [1, 1], value: [2, 4] },
      { label: [5, 5], value: [6, 6], closesUp: true },
    ],
  },
  villages: {
    widths: {
      ordinal: 66,
      name: 104,
      members: 48,
      problem: 160,
      measures: 150,
      electionTerm: 76,
      secretary: 62,
      phone: 100,
    },
    slots: [
      { label: [1, 1], value: [2, 5] },
      { label: [6, 7], value: [8, 8], closesUp: true },
    ],
  },
};

export const headerSlots = (form: ListForm): readonly HeaderSlot[] => listLayouts[form.id].slots;

/** @throws Error for a column to which no width is given. */
export function printedWidth(form: ListForm, { id }: ListForm["columns"][number]): number {
  const width = listLayouts[form.id].widths[id];
  if (width === undefined) throw new Error(`Column ${id} of ${form.mark} has no width`);
  return width;
}

export const spacerWidth = 20;

/** The first two helper columns also carry the settings' labels and values. */
export const helperWidths: Readonly<Record<HelperColumnId, number>> = {
  category: 90,
  level: 100,
  standards: 70,
  keyConditions: 70,
};
export const settingsWidths = [90, 100] as const;
