// 类别 and 层级 of the row that is shown.
import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { helperAt } from "../../app/decide/decide-row";
import type { DecideRow } from "../../app/decide/decide-row";
import { guessLevel } from "../../app/decide/fill-columns";
import { categories } from "../../core/notice/categories";
import { levels } from "../../core/notice/levels";
import type { DecideCommands } from "./decide-commands";
import { useDecideStyles } from "./decide-styles";

interface Props {
  readonly row: DecideRow;
  readonly commands: DecideCommands;
}

interface ChoiceProps extends Props {
  readonly id: "category" | "level";
  readonly label: string;
  readonly names: readonly string[];
  /** What holds, or seems to, while nothing is written. */
  readonly otherwise: string;
}

function Choice({ row, commands, id, label, names, otherwise }: ChoiceProps): ReactNode {
  const styles = useDecideStyles();
  if (helperAt(row, id) === undefined) return null;
  const text = row.row[id]?.text ?? "";
  const all = text === "" || names.includes(text) ? names : [text, ...names];
  return (
    <Text size={200}>
      <label>
        {`${label} `}
        <select
          className={styles.select}
          value={text}
          onChange={({ target }) => commands.write({ [id]: target.value })}
        >
          <option value="">{otherwise}</option>
          {all.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    </Text>
  );
}

export function RowColumns({ row, commands }: Props): ReactNode {
  const styles = useDecideStyles();
  const guess = guessLevel(row.row.name.text);
  return (
    <div className={styles.line}>
      <Choice
        {...{ row, commands }}
        id="category"
        label="类别"
        names={categories}
        otherwise={row.category === undefined ? "（没填）" : `（没填，按${row.category}）`}
      />
      <Choice
        {...{ row, commands }}
        id="level"
        label="层级"
        names={levels.map(({ name }) => name)}
        otherwise={guess === undefined ? "（没填）" : `（没填，像${guess}）`}
      />
    </div>
  );
}
