// The categories for which a 附件1 is wanted: a preset with one click, each by itself as a toggle.
import { Text, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { categories } from "../../core/notice/categories";
import type { CategoryName } from "../../core/notice/categories";
import { categoryPresets } from "../../core/notice/category-presets";

interface ChoiceProps {
  readonly chosen: readonly CategoryName[];
  readonly onChange: (chosen: readonly CategoryName[]) => void;
}

interface Props extends ChoiceProps {
  /** What is wrong with the choice; undefined where nothing is. */
  readonly problem: string | undefined;
}

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  toggles: { marginTop: "4px" },
  chip: { minWidth: "auto", paddingLeft: "6px", paddingRight: "6px", fontWeight: "normal" },
  mark: { marginRight: "4px" },
  problem: { color: tokens.colorPaletteRedForeground1, display: "block", marginTop: "2px" },
});

const labelId = "categories-label";
const problemId = "categories-problem";

function Presets({ chosen, onChange }: ChoiceProps): ReactNode {
  const { chip } = useStyles();
  return categoryPresets.map(({ name, categories: preset }) => (
    <ToggleButton
      key={name}
      size="small"
      className={chip}
      checked={preset.join() === chosen.join()}
      onClick={() => onChange(preset)}
    >
      {name}
    </ToggleButton>
  ));
}

function Toggles({ chosen, onChange }: ChoiceProps): ReactNode {
  const { chip, mark } = useStyles();
  const toggle = (category: CategoryName): void => {
    const wanted = new Set(chosen);
    if (!wanted.delete(category)) wanted.add(category);
    onChange(categories.filter((each) => wanted.has(each)));
  };
  return categories.map((category) => {
    const isChosen = chosen.includes(category);
    return (
      <ToggleButton
        key={category}
        size="small"
        className={chip}
        checked={isChosen}
        onClick={() => toggle(category)}
      >
        <span aria-hidden="true" className={mark}>
          {isChosen ? "☑" : "☐"}
        </span>
        {category}
      </ToggleButton>
    );
  });
}

export function CategoryPicker({ chosen, onChange, problem }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div role="group" aria-labelledby={labelId} aria-describedby={problem && problemId}>
      <div className={styles.line}>
        <Text id={labelId}>类别</Text>
        <Presets chosen={chosen} onChange={onChange} />
      </div>
      <div className={`${styles.line} ${styles.toggles}`}>
        <Toggles chosen={chosen} onChange={onChange} />
      </div>
      {problem && (
        <Text id={problemId} role="alert" size={200} className={styles.problem}>
          {problem}
        </Text>
      )}
    </div>
  );
}
