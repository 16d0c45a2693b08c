// Before the page goes: keeps what is not kept, and has the browser ask where something would be lost.
import type { WorkKeeper } from "../documents/keep-work";

export function guardLeaving(keeper: WorkKeeper): void {
  window.addEventListener("beforeunload", (event) => {
    if (!keeper.isSafe) event.preventDefault();
  });
  window.addEventListener("pagehide", () => void keeper.keepNow());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void keeper.keepNow();
  });
}
