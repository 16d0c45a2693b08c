// Focus that would go with what held it stays near: it passes to the nearest part around it that is still there.
import { useLayoutEffect, useRef } from "react";
import type { FocusEvent } from "react";

interface KeptFocus {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/** Parts that can hold focus without being stops on the way, from the inside out. */
function holdersAround(target: Element, root: HTMLElement): readonly HTMLElement[] {
  const holders: HTMLElement[] = [];
  for (let part = target.parentElement; part !== null; part = part.parentElement) {
    if (part.tabIndex === -1 && part.hasAttribute("tabindex")) holders.push(part);
    if (part === root) break;
  }
  return holders;
}

/** For the element around it all, which holds focus itself and is rendered at each change. */
export function useKeptFocus(): KeptFocus {
  const holders = useRef<readonly HTMLElement[]>([]);
  useLayoutEffect(() => {
    if (document.activeElement !== document.body) return;
    holders.current.find(({ isConnected }) => isConnected)?.focus({ preventScroll: true });
  });
  return {
    onFocus: ({ target, currentTarget }) => {
      holders.current = holdersAround(target, currentTarget);
    },
    // What is taken out of the page tells nobody: whoever blurs has been left by the clerk.
    onBlur: () => {
      holders.current = [];
    },
  };
}
