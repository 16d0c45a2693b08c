// Where 汇总 stands, as far as it has come.
import { Button, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useStore } from "../store";
import type { CollectSlot } from "./collect-slot";

interface Props {
  readonly slot: CollectSlot;
}

export function CollectSlotView({ slot }: Props): ReactNode {
  const { place, hasFailed } = useStore(slot.store);
  if (place !== undefined) return place.element;
  if (!hasFailed) return <Text block>正在打开……</Text>;
  return (
    <div role="alert">
      <Text block>！“汇总”没有装上，多半是网络断了一下。</Text>
      <Button size="small" onClick={() => void slot.load()}>
        再试一次
      </Button>
    </div>
  );
}
