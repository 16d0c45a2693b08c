// By what a row of 附件2 is known again after rows were inserted, deleted or sorted: by what it says, not by its number.
import type { ListReport } from "../../core/report/report";
import { rememberFor } from "../../core/kernel/remember";

/** One for each row, all different; rows that say the same are told apart by their order. */
export const rowKeys = rememberFor(({ sheet, rows }: ListReport): readonly string[] => {
  const seen = new Map<string, number>();
  return rows.map(({ name, problem }) => {
    const said = [sheet, name.text, problem?.text ?? ""].join("\n");
    const before = seen.get(said) ?? 0;
    seen.set(said, before + 1);
    return `${said}\n${before}`;
  });
});

/** The organization's name in a key. */
export const nameInKey = (key: string): string => key.split("\n")[1] ?? "";
