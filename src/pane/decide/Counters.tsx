// What the decisions add up to so far, and what is to be thought of it.
import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Tally } from "../../app/decide/tally";
import type { CountingBasis } from "../../core/spec/round";
import { useDecideStyles } from "./decide-styles";

interface Props {
  readonly counts: Tally;
  readonly basis: CountingBasis | undefined;
}

function remarkOn({ sum, weak, none, undecided }: Tally, basis: Props["basis"]): string {
  if (basis === "primary")
    return undecided === 0 && sum !== weak ? "口径是单一主因，六条合计应等于软弱涣散数。" : "";
  return none > 0 ? `${none} 个定为都不属于，请核实是否列入。` : "";
}

export function Counters({ counts, basis }: Props): ReactNode {
  const styles = useDecideStyles();
  const { sum, weak, undecided } = counts;
  const remark = remarkOn(counts, basis);
  return (
    <div role="status">
      <Text block size={200}>
        {`六条合计 ${sum} · 软弱涣散 ${weak} · 还没定 ${undecided}`}
      </Text>
      {remark && (
        <Text block size={200} className={styles.warning}>
          {`！${remark}`}
        </Text>
      )}
    </div>
  );
}
