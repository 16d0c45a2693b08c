// The date of the forms: typed in any of the ways clerks write dates, shown as the notice writes them.
import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode, Ref } from "react";
import { toChineseDate } from "../../core/kernel/calendar";
import type { CalendarDate } from "../../core/kernel/calendar";
import { useFieldStyles } from "./field-styles";

interface Props {
  readonly text: string;
  /** What the text means; undefined where it means no day. */
  readonly day: CalendarDate | undefined;
  readonly onChange: (text: string) => void;
  readonly inputRef: Ref<HTMLInputElement>;
}

const problemOf = (text: string): string =>
  text.trim() === ""
    ? "请写填表时间"
    : "没有这一天，或看不懂，请写成 2014年3月10日（今年的可以只写 3.10）";

export function DayField({ text, day, onChange, inputRef }: Props): ReactNode {
  const styles = useFieldStyles();
  const [isTyping, setTyping] = useState(false);
  const leave = (): void => {
    setTyping(false);
    if (day !== undefined) onChange(toChineseDate(day));
  };
  const validation = isTyping || day !== undefined ? {} : { validationMessage: problemOf(text) };
  return (
    <Field className={styles.field} orientation="horizontal" label="时间" required {...validation}>
      <Input
        input={{ ref: inputRef }}
        value={text}
        autoComplete="off"
        onFocus={() => setTyping(true)}
        onChange={(_, { value }) => onChange(value)}
        onBlur={leave}
      />
    </Field>
  );
}
