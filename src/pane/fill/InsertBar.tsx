// The one button for the whole set, and under 更多 one for each form alone.
import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { CategoryName } from "../../core/notice/categories";
import type { FormId } from "../../core/spec/form";
import { formChoices, wholeSet } from "./form-choices";

interface Props {
  readonly isBusy: boolean;
  readonly categories: readonly CategoryName[];
  readonly onInsert: (forms: readonly FormId[]) => void;
}

const useStyles = makeStyles({
  line: { display: "flex", gap: "8px" },
  main: { flexGrow: 1 },
  single: { display: "flex", flexDirection: "column", gap: "4px", marginTop: "4px" },
});

const moreId = "single-forms";

export function InsertBar({ isBusy, categories, onInsert }: Props): ReactNode {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const insert = (forms: readonly FormId[]) => (): void => {
    if (isBusy) return;
    setOpen(false);
    onInsert(forms);
  };
  return (
    <div>
      <div className={styles.line}>
        <Button
          appearance="primary"
          className={styles.main}
          disabledFocusable={isBusy}
          onClick={insert(wholeSet(categories))}
        >
          插入全套表
        </Button>
        <Button
          aria-expanded={isOpen}
          aria-controls={moreId}
          onClick={() => setOpen(!isOpen)}
        >{`更多 ${isOpen ? "▴" : "▾"}`}</Button>
      </div>
      <div id={moreId} hidden={!isOpen}>
        <div className={styles.single}>
          {formChoices.map(({ form, label }) => (
            <Button key={form} size="small" disabledFocusable={isBusy} onClick={insert([form])}>
              {label}
            </Button>
          ))}
        </div>
      </div>
    </div>
  );
}
