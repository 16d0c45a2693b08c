// By when the tables were to come in, and how organizations are counted under the six standards.
import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { toChineseDate } from "../../core/kernel/calendar";
import { basisNames } from "../../core/notice/default-round";
import { countingBasisSchema } from "../../core/spec/round";
import type { Day } from "../../core/spec/round";
import type { Entries } from "./collect-state";
import { useCollectStyles } from "./use-styles";

interface DayProps {
  readonly label: string;
  readonly text: string;
  /** What the text means; undefined where it means no day. */
  readonly day: Day | undefined;
  readonly onChange: (text: string) => void;
}

export function DayInput({ label, text, day, onChange }: DayProps): ReactNode {
  const styles = useCollectStyles();
  const validation =
    day === undefined
      ? { validationMessage: "看不懂这个日期，请写成 2014年3月15日（今年的可以只写 3.15）" }
      : {};
  return (
    <Field
      size="small"
      className={styles.field}
      orientation="horizontal"
      label={label}
      {...validation}
    >
      <Input
        size="small"
        value={text}
        autoComplete="off"
        onChange={(_, { value }) => onChange(value)}
        onBlur={() => day && onChange(toChineseDate(day))}
      />
    </Field>
  );
}

interface Props extends Pick<Entries, "deadline" | "basis"> {
  readonly day: Day | undefined;
  readonly onEnter: (entry: Partial<Entries>) => void;
}

export function RoundFields({ deadline, basis, day, onEnter }: Props): ReactNode {
  const styles = useCollectStyles();
  return (
    <>
      <DayInput
        label="截止"
        text={deadline}
        day={day}
        onChange={(text) => {
          if (text !== deadline) onEnter({ deadline: text });
        }}
      />
      <Field size="small" className={styles.field} orientation="horizontal" label="口径">
        <RadioGroup
          layout="horizontal"
          value={basis}
          onChange={(_, { value }) => onEnter({ basis: countingBasisSchema.parse(value) })}
        >
          {countingBasisSchema.options.map((each) => (
            <Radio key={each} value={each} label={basisNames[each]} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}
