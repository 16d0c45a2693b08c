// 本机留存: what is kept of unsaved work in this browser, said and erased.
import { documentSentences } from "../../core/notice/document-sentences";
import { renderSentence } from "../../core/spec/message";
import type { Clerk } from "./clerk";
import { shownName } from "./document-state";
import type { KeptCopies, KeptCopy } from "./kept-copies";
import { isOpen, openWindows } from "./own-window";

/** 3月10日 15:20 */
export const timeText = (time: number): string =>
  new Date(time).toLocaleString("zh-CN", {
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });

const placeIds = { here: "kept.here", elsewhere: "kept.elsewhere", left: "kept.item" } as const;

const describe = (copy: KeptCopy, place: keyof typeof placeIds): string =>
  renderSentence(documentSentences[placeIds[place]], {
    file: shownName(copy),
    time: timeText(copy.time),
  });

async function itemsOf(copies: KeptCopies, ownKey: string): Promise<readonly string[]> {
  const windows = await openWindows();
  const placeOf = (key: string): keyof typeof placeIds => {
    if (key === ownKey) return "here";
    return isOpen(windows, key) ? "elsewhere" : "left";
  };
  return (await copies.list()).map((copy) => describe(copy, placeOf(copy.key)));
}

export async function showKept(
  clerk: Clerk,
  copies: KeptCopies | undefined,
  ownKey: string,
): Promise<void> {
  const title = "本机留存";
  if (copies === undefined) {
    const paragraphs = [documentSentences["kept.unavailable"]];
    await clerk.ask({ title, paragraphs, confirm: "知道了" });
    return;
  }
  const items = await itemsOf(copies, ownKey);
  const what = documentSentences["kept.what"];
  if (items.length === 0) {
    const paragraphs = [what, documentSentences["kept.none"]];
    await clerk.ask({ title, paragraphs, confirm: "知道了" });
    return;
  }
  const paragraphs = [what, documentSentences["kept.erase"]];
  const erases = await clerk.ask({
    title,
    paragraphs,
    items,
    confirm: "全部清除",
    cancel: "关闭",
    loses: true,
  });
  if (!erases) return;
  await copies.clear();
  clerk.tell(documentSentences["kept.erased"]);
}
