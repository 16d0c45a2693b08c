// Gives each sheet an id in the form of Excel's, which stays whatever happens to the sheet.

export interface SheetIds {
  /** The id of the engine's sheet; given now where it has none. */
  readonly of: (key: string) => string;
  /** The engine's sheets are others from now on, whatever they are called. */
  readonly forget: () => void;
}

const spelled = (count: number): string =>
  `{00000000-0001-0000-0000-${count.toString(16).toUpperCase().padStart(12, "0")}}`;

export function giveSheetIds(): SheetIds {
  const ids = new Map<string, string>();
  let given = 0;
  return {
    of: (key) => {
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = spelled(given);
      given += 1;
      ids.set(key, id);
      return id;
    },
    forget: () => ids.clear(),
  };
}
