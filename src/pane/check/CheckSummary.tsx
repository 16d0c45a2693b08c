// How much was found, in one line: each group is a click away.
import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { GroupId } from "../../app/check/check-item";
import type { CheckGroup } from "../../app/check/group-findings";
import { useCheckStyles } from "./check-styles";
import { groupElementId } from "./CheckGroupView";
import { groupSigns, useGroupColors } from "./group-marks";

interface Props {
  readonly groups: readonly CheckGroup[];
}

const useStyles = makeStyles({
  button: { minWidth: "auto", paddingLeft: "4px", paddingRight: "4px" },
  sign: { marginRight: "2px" },
});

/** Five groups fit into one line by their short names. */
const shortNames: Readonly<Partial<Record<GroupId, string>>> = { format: "格式" };

function goTo({ id }: CheckGroup): void {
  const group = document.getElementById(groupElementId(id));
  group?.focus({ preventScroll: true });
  group?.scrollIntoView({ block: "start" });
}

export function CheckSummary({ groups }: Props): ReactNode {
  const { ways } = useCheckStyles();
  const styles = useStyles();
  const colors = useGroupColors();
  return (
    <nav aria-label="校验结果" className={ways}>
      {groups.map((group) => (
        <Button
          key={group.id}
          size="small"
          appearance="subtle"
          className={styles.button}
          onClick={() => goTo(group)}
        >
          <span aria-hidden="true" className={`${styles.sign} ${colors[group.id]}`}>
            {groupSigns[group.id]}
          </span>
          {`${shortNames[group.id] ?? group.name} ${group.count}`}
        </Button>
      ))}
    </nav>
  );
}
