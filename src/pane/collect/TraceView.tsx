// 反查: where the selected number comes from, part by part, shown over the lists, which wait behind it.
import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { NumberTrace, TracedSum, TracePart } from "../../app/trace/number-trace";
import type { Trace } from "./collect-state";
import { CopyButton } from "./CopyButton";
import type { CollectCommands } from "./collect-commands";
import { useCollectStyles } from "./use-styles";

interface Props {
  readonly trace: Trace;
  readonly commands: CollectCommands;
}

interface PartProps {
  readonly part: TracePart;
  readonly commands: CollectCommands;
}

function Part({ part, commands }: PartProps): ReactNode {
  const styles = useCollectStyles();
  const { unit, value, corrected, file, place, state } = part;
  const where = [file, place].filter(Boolean).join(" ");
  const show = commands.toShow(part);
  return (
    <li className={styles.item}>
      <div>
        <Text weight="semibold">{unit}</Text> <Text>{value ?? ""}</Text>{" "}
        <Text size={200} className={styles.hint}>
          {corrected ? `${state}，手工更正过，来源写的不是这个数` : state}
        </Text>
      </div>
      <div className={styles.line}>
        <Text size={200}>{where === "" ? "手工写在汇总明细里" : where}</Text>
        {show && (
          <Button size="small" aria-label={`看这一格：${where}`} onClick={() => void show()}>
            看这一格
          </Button>
        )}
        {where !== "" && <CopyButton label="复制出处" text={where} />}
      </div>
    </li>
  );
}

interface SumProps {
  readonly sum: TracedSum;
  /** Begins the line; "" where the number asked about is the sum itself. */
  readonly name: string;
  readonly commands: CollectCommands;
}

function Sum({ sum: { total, parts }, name, commands }: SumProps): ReactNode {
  const styles = useCollectStyles();
  return (
    <section>
      <Text block weight="semibold">
        {name}
        {total !== undefined && `由 ${parts.length} 个数相加：${total}`}
      </Text>
      <ul className={styles.list}>
        {parts.map((part, index) => (
          // Two parts may be alike in everything.
          <Part key={`${part.file} ${part.place} ${index}`} part={part} commands={commands} />
        ))}
      </ul>
    </section>
  );
}

interface FoundProps {
  readonly trace: NumberTrace;
  readonly commands: CollectCommands;
}

function Found({ trace, commands }: FoundProps): ReactNode {
  const styles = useCollectStyles();
  const { name, cell, shown, sums, agrees } = trace;
  return (
    <>
      <Text block>
        {name}（{cell}）
        {shown !== undefined && `：${shown.toFixed(Number.isInteger(shown) ? 0 : 2)}`}
      </Text>
      {agrees ? (
        <Text size={200}>✓ 与下面的来源对得上。</Text>
      ) : (
        <Text size={200} role="alert" className={styles.warning}>
          ！与下面的来源对不上，可能有人改过这一格或汇总明细。请核对后重新汇总。
        </Text>
      )}
      {sums.map((sum) => (
        <Sum
          key={sum.name}
          sum={sum}
          name={sums.length > 1 ? `${sum.name}：` : ""}
          commands={commands}
        />
      ))}
    </>
  );
}

export function TraceView({ trace, commands }: Props): ReactNode {
  const styles = useCollectStyles();
  const place = useRef<HTMLElement>(null);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => place.current?.focus(), [trace]);
  useEffect(() => {
    // It is shown again by the time that this view is gone.
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [opener]);
  return (
    <section ref={place} tabIndex={-1} aria-label="反查" className={styles.column}>
      <div className={styles.line}>
        <Button size="small" onClick={commands.leaveTrace}>
          ← 返回
        </Button>
        <Button size="small" onClick={() => void commands.trace()}>
          再查选中的数
        </Button>
      </div>
      {trace.ok ? (
        <Found trace={trace.value} commands={commands} />
      ) : (
        <Text role="alert">{trace.error}</Text>
      )}
    </section>
  );
}
