// The versions that a unit sent and that differ: the newest is offered, any can be taken.
import { Button, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CollectedUnit } from "../../app/collect/collection-view";
import type { CollectCommands } from "./collect-commands";
import { useCollectStyles } from "./use-styles";

interface Props {
  readonly unit: CollectedUnit;
  readonly commands: CollectCommands;
}

function Choice({ unit, commands }: Props): ReactNode {
  const styles = useCollectStyles();
  const { versions } = unit;
  return (
    <>
      {versions.some(({ isNewest }) => isNewest) && (
        <div className={styles.line}>
          <Button size="small" appearance="primary" onClick={() => commands.keepNewest([unit])}>
            用新的
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {versions.map(({ file, date, isNewest }) => (
          <li key={file} className={styles.line}>
            <Text size={200}>
              {file}
              {date !== "" && `，填表时间 ${date}`}
              {isNewest && "（最新）"}
            </Text>
            <Button
              size="small"
              aria-label={`用这份：${file}`}
              onClick={() => commands.keep(unit.unit, file)}
            >
              用这份
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

export function VersionList({ unit, commands }: Props): ReactNode {
  const styles = useCollectStyles();
  const { versions, kept } = unit;
  if (kept === undefined) return versions.length > 0 && <Choice unit={unit} commands={commands} />;
  return (
    <div className={styles.line}>
      <Text size={200}>✓ 用的是：{kept}</Text>
      <Button size="small" onClick={() => commands.release(unit.unit)}>
        重选
      </Button>
    </div>
  );
}
