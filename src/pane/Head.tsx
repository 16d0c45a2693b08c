// The three places, always in view; beside 校验 how many things in this workbook must be mended.
import { Button, CounterBadge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { placeNames } from "./navigation";
import type { PlaceId } from "./navigation";

interface Props {
  readonly place: PlaceId;
  readonly errors: number;
  readonly onGo: (place: PlaceId) => void;
}

const useStyles = makeStyles({
  head: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexShrink: 0,
    paddingLeft: "4px",
  },
  place: {
    minWidth: "auto",
    borderRadius: 0,
    fontWeight: "normal",
    borderBottom: "2px solid transparent",
  },
  current: {
    borderBottomColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
  },
  badge: { marginLeft: "4px" },
});

export function Head({ place, errors, onGo }: Props): ReactNode {
  const styles = useStyles();
  return (
    <nav className={styles.head} aria-label="三表汇">
      {placeNames.map(([id, name]) => (
        <Button
          key={id}
          appearance="transparent"
          className={mergeClasses(styles.place, id === place && styles.current)}
          aria-current={id === place ? "page" : undefined}
          onClick={() => onGo(id)}
        >
          {name}
          {id === "check" && errors > 0 && (
            <CounterBadge
              className={styles.badge}
              count={errors}
              overflowCount={999}
              size="small"
              color="danger"
              aria-label={`必须改 ${errors} 处`}
            />
          )}
        </Button>
      ))}
    </nav>
  );
}
