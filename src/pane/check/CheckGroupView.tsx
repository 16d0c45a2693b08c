// All that was found of one severity, kind by kind.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckGroup } from "../../app/check/group-findings";
import { useCheckStyles } from "./check-styles";
import { CheckKindView } from "./CheckKindView";
import type { KindProps } from "./CheckKindView";
import { groupSigns, useGroupColors } from "./group-marks";

interface Props extends Omit<KindProps, "group"> {
  readonly group: CheckGroup;
}

const useStyles = makeStyles({
  heading: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Of the element that holds the group. */
export const groupElementId = (id: CheckGroup["id"]): string => `check-group-${id}`;

export function CheckGroupView({ group, ...rest }: Props): ReactNode {
  const shared = useCheckStyles();
  const styles = useStyles();
  const colors = useGroupColors();
  const { id, name, count, kinds } = group;
  const headingId = `${groupElementId(id)}-name`;
  return (
    <section
      id={groupElementId(id)}
      aria-labelledby={headingId}
      tabIndex={-1}
      className={shared.keeper}
    >
      <h2 id={headingId} className={styles.heading}>
        <span aria-hidden="true" className={colors[id]}>{`${groupSigns[id]} `}</span>
        {`${name} ${count} 处`}
      </h2>
      {kinds.map((kind) => (
        <CheckKindView key={kind.key} group={id} kind={kind} {...rest} />
      ))}
    </section>
  );
}
