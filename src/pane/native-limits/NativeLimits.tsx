// What the forms cannot check by themselves where there is no add-in, and why; folded until the clerk asks.
import { Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { nativeLimits } from "../../core/notice/native-limits";
import type { NativeLimit } from "../../core/notice/native-limits";
import { nativeCover } from "../../core/rules/native-cover";

const useStyles = makeStyles({
  heading: {
    backgroundColor: "transparent",
    border: "none",
    padding: "2px 4px",
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
  },
  list: { margin: 0, paddingLeft: "20px" },
});

interface Limited {
  readonly why: string;
  readonly checks: readonly string[];
}

/** The rules by what stands in their way; those that are checked in part say so. */
function limited(): readonly Limited[] {
  const covers = nativeCover();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the catalogue has no other keys
  const ids = Object.keys(nativeLimits) as readonly NativeLimit[];
  return ids.flatMap((id) => {
    const own = covers.filter(({ limits }) => limits.includes(id));
    const checks = own.map(({ rule, tints }) => (tints ? `${rule.checks}（部分）` : rule.checks));
    return checks.length === 0 ? [] : [{ why: nativeLimits[id], checks }];
  });
}

export function NativeLimits(): ReactNode {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-label="表里自带的检查做不到的">
      <button
        type="button"
        className={styles.heading}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {`${isOpen ? "▾" : "▸"} 表里自带的检查做不到的`}
      </button>
      {isOpen && (
        <>
          <Text block>
            三张表不装本加载项也会自己核对：有疑问的格子变底色，附件1右边有自检。下面这些表里的公式做不到，要在这里核对：
          </Text>
          <ul className={styles.list}>
            {limited().map(({ why, checks }) => (
              <li key={why}>{`${checks.join("；")}。${why}。`}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
