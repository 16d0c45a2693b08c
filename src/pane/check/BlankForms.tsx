// How many cells nobody has filled in yet, form by form. A click shows the first of them.
import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ExistingForm } from "../../app/fill/list-forms";
import type { CheckCommands } from "./check-commands";
import { useCheckStyles } from "./check-styles";

interface Props {
  readonly forms: readonly ExistingForm[];
  readonly onShow: CheckCommands["show"];
}

export function BlankForms({ forms, onShow }: Props): ReactNode {
  const { list, textButton } = useCheckStyles();
  const blank = forms.filter(({ toFill }) => toFill.length > 0);
  const count = blank.reduce((sum, { toFill }) => sum + toFill.length, 0);
  if (count === 0) return null;
  return (
    <section aria-label="还没填的">
      <Text block>{`还差 ${count} 格没填，填了就会接着核对：`}</Text>
      <ul className={list}>
        {blank.map(({ sheet, toFill }, index) => (
          <li key={`${sheet} ${index}`}>
            <button
              type="button"
              className={textButton}
              onClick={() => void onShow({ sheet, at: toFill[0] ?? null })}
            >
              {`□ ${sheet} 还差 ${toFill.length} 格`}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
