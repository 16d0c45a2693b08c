// Which of the three forms are in the workbook, and how much of each is still to fill. A click shows the first of it.
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ExistingForm } from "../../app/fill/list-forms";
import type { Finding } from "../../core/spec/finding";

interface Props {
  /** undefined while the workbook was not read yet. */
  readonly forms: readonly ExistingForm[] | undefined;
  readonly findings: readonly Finding[];
  readonly onShow: (form: ExistingForm) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    width: "100%",
    justifyContent: "space-between",
    gap: "8px",
    paddingLeft: "4px",
    paddingRight: "4px",
    fontWeight: "normal",
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  state: { flexShrink: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
});

const stateOf = ({ sheet, toFill }: ExistingForm, findings: readonly Finding[]): string => {
  const errors = findings.filter((each) => each.sheet === sheet && each.severity === "error");
  if (errors.length > 0) return `！要改 ${errors.length} 处`;
  return toFill.length === 0 ? "✓ 填满" : `○ 还差 ${toFill.length} 格`;
};

export function FormList({ forms, findings, onShow }: Props): ReactNode {
  const styles = useStyles();
  if (forms === undefined) return null;
  if (forms.length === 0) {
    return (
      <Text block className={styles.hint}>
        这个工作簿里还没有三张表。写上单位，点“插入全套表”。
      </Text>
    );
  }
  return (
    <section aria-label="已有的表">
      <Text block>已有：</Text>
      <ul className={styles.list}>
        {forms.map((form) => (
          <li key={form.sheet}>
            <Button
              appearance="subtle"
              size="small"
              className={styles.item}
              onClick={() => onShow(form)}
            >
              <span>{form.sheet}</span>
              <span className={styles.state}>{stateOf(form, findings)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
