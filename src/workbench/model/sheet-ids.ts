// Gives each sheet an id in the form of Excel's, which stays whatever happens to the sheet.

export interface SheetIds {
  /** The id of the engine's sheet; given now where it has none. */
  readonly of: (key: string) => string;
}

const spelled = (count: number): string =>
  `{00000000-0001-0000-0000-${count.toString(16).toUpperCase().padStart(12, "0")}}`;

export function giveSheetIds(): SheetIds {
  const ids = new Map<string, string>();
  return {
    of: (key) => {
      const id = ids.get(key) ?? spelled(ids.size);
      ids.set(key, id);
      return id;
    },
  };
}
