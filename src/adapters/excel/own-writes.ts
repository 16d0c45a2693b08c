// Keeps our own writes from coming back to us as changes.

/** Events are off for what is queued meanwhile, and only for this add-in. */
export function withoutEvents({ runtime }: Excel.RequestContext, queue: () => void): void {
  runtime.enableEvents = false;
  queue();
  runtime.enableEvents = true;
}

/** Hosts from ExcelApi 1.14 on say whose doing a change is. */
export const isOwnDoing = ({ triggerSource }: { readonly triggerSource?: string }): boolean =>
  triggerSource === "ThisLocalAddin";
