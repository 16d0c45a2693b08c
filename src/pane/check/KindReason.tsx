// One reason for all of a kind, after a look at where it will stand.
import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckKind } from "../../app/check/group-findings";
import { pageLength } from "./check-view";
import { useCheckStyles } from "./check-styles";
import type { ReasonProps } from "./ItemReason";
import { ReasonForm } from "./ReasonForm";

interface Props extends ReasonProps {
  readonly kind: CheckKind;
}

function Places({ kind: { items } }: Pick<Props, "kind">): ReactNode {
  const { list } = useCheckStyles();
  const more = items.length - pageLength;
  return (
    <>
      <ul className={list}>
        {items.slice(0, pageLength).map(({ key, place, value }) => (
          <li key={key}>{value.trim() === "" ? place : `${place}：${value}`}</li>
        ))}
      </ul>
      {more > 0 && <Text block>{`还有 ${more} 处，写同样的说明。`}</Text>}
    </>
  );
}

export function KindReason({ kind, reasons, isBusy, isWriting, onWrite }: Props): ReactNode {
  const findings = kind.items.flatMap(({ finding }) => finding ?? []);
  if (findings.length < 2) return null;
  return (
    <ReasonForm
      id={`reason ${kind.key}`.replaceAll(" ", "-")}
      label={`同类 ${findings.length} 处都属实，写说明…`}
      initial=""
      isOpen={isWriting(kind.key)}
      isBusy={isBusy}
      onOpen={(isOpen) => onWrite(isOpen ? kind.key : undefined)}
      onKeep={(text) => void reasons.keep(findings, text)}
      preview={<Places kind={kind} />}
    />
  );
}
