// Step ①: whose roll-up it is, who is to report, and by when.
import { Button, Field, Input, Text } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import type { CollectCommands } from "./collect-commands";
import type { CollectState } from "./collect-state";
import { Fold } from "./Fold";
import { ListChooser } from "./ListChooser";
import { RoundFields } from "./RoundFields";
import { useCollectStyles } from "./use-styles";

interface Props {
  readonly state: CollectState;
  readonly commands: CollectCommands;
  readonly isInWorkbook: boolean;
  readonly unitInput: Ref<HTMLInputElement>;
}

function ChosenList({ state, commands }: Pick<Props, "state" | "commands">): ReactNode {
  const styles = useCollectStyles();
  const { expected } = state;
  if (expected === undefined) return null;
  const { from, units, remarks } = expected;
  return (
    <>
      <div className={styles.line}>
        <Text>
          ✓ {from}：应报 {units.length} 个单位
        </Text>
        <Button size="small" onClick={commands.dropList}>
          不用这份
        </Button>
      </div>
      {remarks.map(({ message }) => (
        <Text key={message} size={200} className={styles.warning}>
          ！{message}
        </Text>
      ))}
      <Fold title={`看名单 ${units.length}`}>
        <ul className={styles.list}>
          {units.map(({ unit, categories }) => (
            <li key={unit} className={styles.item}>
              {unit}{" "}
              <Text size={200} className={styles.hint}>
                {categories.join("、")}
              </Text>
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}

function UnitInput({ state, commands, unitInput }: Omit<Props, "isInWorkbook">): ReactNode {
  const styles = useCollectStyles();
  return (
    <Field size="small" className={styles.field} orientation="horizontal" label="汇总单位">
      <Input
        size="small"
        input={{ ref: unitInput }}
        value={state.unit}
        placeholder="例如：中共祁东县委组织部"
        autoComplete="off"
        onChange={(_, { value }) => commands.enter({ unit: value })}
      />
    </Field>
  );
}

export function ExpectedStep({ state, commands, isInWorkbook, unitInput }: Props): ReactNode {
  const styles = useCollectStyles();
  const { expected, refusal } = state;
  return (
    <div className={styles.column}>
      <UnitInput state={state} commands={commands} unitInput={unitInput} />
      {expected === undefined && (
        <Text size={200} className={styles.hint}>
          给一份应报单位的名单，就能看出谁还没有报；没有名单也可以直接收表。
        </Text>
      )}
      <ListChooser commands={commands} isInWorkbook={isInWorkbook} />
      {refusal !== undefined && (
        <Text role="alert" size={200} className={styles.warning}>
          ！{refusal}
        </Text>
      )}
      <ChosenList state={state} commands={commands} />
      <RoundFields
        deadline={state.deadline}
        basis={state.basis}
        day={commands.readDay(state.deadline)}
        onEnter={commands.enter}
      />
      <div className={styles.line}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => commands.step("received")}
        >{`下一步：收表${expected === undefined ? "（不用名单）" : ""}`}</Button>
      </div>
    </div>
  );
}
