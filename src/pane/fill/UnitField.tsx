// The name of the reporting unit, as it will stand on every form.
import { Field, Input } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { useFieldStyles } from "./field-styles";

interface Props {
  readonly unit: string;
  readonly onChange: (unit: string) => void;
  readonly problem: string | undefined;
  readonly inputRef: Ref<HTMLInputElement>;
}

export function UnitField({ unit, onChange, problem, inputRef }: Props): ReactNode {
  const styles = useFieldStyles();
  return (
    <Field
      className={styles.field}
      orientation="horizontal"
      label="单位"
      required
      {...(problem && { validationMessage: problem })}
    >
      <Input
        input={{ ref: inputRef }}
        value={unit}
        placeholder="例如：归阳镇党委"
        autoComplete="off"
        onChange={(_, { value }) => onChange(value)}
      />
    </Field>
  );
}
