// Everything received, by who has to do something about it: 要处理, 未报, 正常.
import { Button, SearchBox, Text } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import type { ReactNode } from "react";
import type { CollectedUnit } from "../../app/collect/collection-view";
import type { CollectCommands } from "./collect-commands";
import { CopyButton } from "./CopyButton";
import { countOf, searchGroups, toGroups } from "./collection-groups";
import type { CollectionGroups } from "./collection-groups";
import { Fold } from "./Fold";
import { RemoveButton } from "./RemoveButton";
import type { Collection } from "./collect-state";
import { UnitItem } from "./UnitItem";
import { useCollectStyles } from "./use-styles";

interface Props {
  readonly collection: Collection;
  readonly commands: CollectCommands;
}

interface GroupProps {
  readonly group: CollectionGroups;
  readonly commands: CollectCommands;
}

/** Fewer are seen at a glance. */
const leastForSearch = 8;

interface UnitsProps {
  readonly units: readonly CollectedUnit[];
  readonly commands: CollectCommands;
}

function Units({ units, commands }: UnitsProps): ReactNode {
  return units.map((unit) => <UnitItem key={unit.unit} unit={unit} commands={commands} />);
}

function ToDo({ group, commands }: GroupProps): ReactNode {
  const styles = useCollectStyles();
  const undecided = group.inHand.filter(({ versions }) =>
    versions.some(({ isNewest }) => isNewest),
  );
  return (
    <>
      {undecided.length > 1 && (
        <Button size="small" onClick={() => commands.keepNewest(undecided)}>
          有两份的都用新的
        </Button>
      )}
      <ul className={styles.list}>
        <Units units={group.inHand} commands={commands} />
        {group.stray.map(({ file, why }) => (
          <li key={file} className={styles.item}>
            <Text weight="semibold">{file}</Text> <Text size={200}>！没有计入</Text>
            <Text block size={200}>
              {why}
            </Text>
            <RemoveButton file={file} commands={commands} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Missing({ missing, reminder }: CollectionGroups): ReactNode {
  const styles = useCollectStyles();
  return (
    <>
      {reminder !== undefined && <CopyButton label="复制催报名单" text={reminder} />}
      <ul className={styles.list}>
        {missing.map((unit) => (
          <li key={unit} className={styles.item}>
            ○ {unit}
          </li>
        ))}
      </ul>
    </>
  );
}

export function CollectedLists({ collection, commands }: Props): ReactNode {
  const styles = useCollectStyles();
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search.trim());
  const all = toGroups(collection);
  const shown = searchGroups(all, wanted);
  const isSearching = wanted !== "";
  const toDo = shown.toDo.length + shown.stray.length;
  return (
    <>
      {countOf(all) >= leastForSearch && (
        <SearchBox
          size="small"
          placeholder="找单位、文件"
          aria-label="找单位、文件"
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      )}
      <Fold title={`要处理 ${toDo}`} startsOpen isForced={isSearching}>
        {toDo === 0 && <Text size={200}>✓ 没有要处理的。</Text>}
        <ToDo group={shown} commands={commands} />
      </Fold>
      {all.missing.length > 0 && (
        <Fold title={`未报 ${shown.missing.length}`} isForced={isSearching}>
          <Missing {...shown} />
        </Fold>
      )}
      <Fold title={`正常 ${shown.fine.length}`} isForced={isSearching}>
        <ul className={styles.list}>
          <Units units={shown.fine} commands={commands} />
        </ul>
      </Fold>
    </>
  );
}
