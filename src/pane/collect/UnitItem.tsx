// A unit that has reported: how it stands, what is to be done, its versions and files.
import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CollectedUnit } from "../../app/collect/collection-view";
import { resultWords } from "../../core/notice/roll-up-sentences";
import type { CollectCommands } from "./collect-commands";
import { CopyButton } from "./CopyButton";
import { Fold } from "./Fold";
import { RemoveButton } from "./RemoveButton";
import { useCollectStyles } from "./use-styles";
import { VersionList } from "./VersionList";

interface Props {
  readonly unit: CollectedUnit;
  readonly commands: CollectCommands;
}

function stateOf({ errors, warnings, versions, troubles, notEntered }: CollectedUnit): string {
  const parts = [
    ...(notEntered ? [resultWords.notEntered] : []),
    ...(versions.length > 0 ? [`有 ${versions.length} 份`] : []),
    ...(errors > 0 ? [`必须改 ${errors} 处`] : []),
    ...(warnings > 0 ? [`请核实 ${warnings} 处`] : []),
  ];
  const icon = errors > 0 || versions.length > 0 || troubles.length > 0 ? "！" : "✓";
  return [icon, parts.join("，")].join(parts.length > 0 ? " " : "");
}

export function UnitItem({ unit, commands }: Props): ReactNode {
  const styles = useCollectStyles();
  return (
    <li tabIndex={-1} className={styles.item}>
      <div>
        <Text weight="semibold">{unit.unit}</Text> <Text size={200}>{stateOf(unit)}</Text>
      </div>
      {unit.troubles.map((trouble) => (
        <Text key={trouble} block size={200}>
          {trouble}
        </Text>
      ))}
      <VersionList unit={unit} commands={commands} />
      {unit.sendBack !== undefined && (
        <>
          <CopyButton label="复制退回话" text={unit.sendBack} />
          <Fold title="看要改什么">
            <Text block size={200} className={styles.lines}>
              {unit.sendBack}
            </Text>
          </Fold>
        </>
      )}
      <Fold title={`文件 ${unit.files.length}`}>
        <FileList files={unit.files} commands={commands} />
      </Fold>
    </li>
  );
}

interface FilesProps {
  readonly files: readonly string[];
  readonly commands: CollectCommands;
}

function FileList({ files, commands }: FilesProps): ReactNode {
  const styles = useCollectStyles();
  return (
    <ul className={styles.list}>
      {files.map((file) => (
        <li key={file} className={styles.line}>
          <Text size={200}>{file}</Text>
          <RemoveButton file={file} commands={commands} />
        </li>
      ))}
    </ul>
  );
}
