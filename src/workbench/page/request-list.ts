// The lines at the foot for those who watch the workbench at work: what the add-in asked, and how long answers took.
import type { LoggedRequest, RequestLog } from "../transport/request-log";
import { elementById } from "./element";

/** Older ones are forgotten. */
const longest = 100;

const rounded = (milliseconds: number): string => `${milliseconds.toFixed(0)} 毫秒`;

function describe({ actions, writes, requestBytes, milliseconds, failure }: LoggedRequest): string {
  const size = `${(requestBytes / 1024).toFixed(1)} KB`;
  const outcome = failure === undefined ? "" : `，${failure}`;
  return `${actions} 步，写入 ${writes} 步，${size}，${rounded(milliseconds)}${outcome}`;
}

export function listRequests(log: RequestLog): void {
  const line = elementById("requests");
  const list = elementById("request-list");
  let total = 0;
  log.onRequest((request) => {
    if (request.kind !== "sync") return;
    total += request.milliseconds;
    line.textContent = `往来 ${log.syncs.length} 次，写入 ${log.writes} 步，共 ${rounded(total)}`;
    const item = document.createElement("li");
    item.value = log.syncs.length;
    item.textContent = describe(request);
    list.append(item);
    if (list.childElementCount > longest) list.firstElementChild?.remove();
  });
}
