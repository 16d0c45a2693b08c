// 新建, 打开, 保存: what is asked before, what is done, what is said after. Knows no page and no file format.
import { blankPlan } from "../../app/documents/blank-plan";
import { describeLosses } from "../../app/documents/describe-losses";
import { besideOriginal, nameForNew, toFileName } from "../../app/documents/file-name";
import { openBytes } from "../../app/documents/open-bytes";
import type { OpenedFile, OpenTools } from "../../app/documents/open-bytes";
import { documentSentences } from "../../core/notice/document-sentences";
import { unreadableReasons } from "../../core/notice/reading-reasons";
import type { WorkbookPlan } from "../../core/native/plan";
import { renderSentence } from "../../core/spec/message";
import type { Clerk, NameQuestion } from "./clerk";
import { shownName } from "./document-state";
import type { DocumentStore } from "./document-state";

export interface CommandTools extends OpenTools {
  readonly document: DocumentStore;
  readonly clerk: Clerk;
  readonly writeWorkbook: (plan: WorkbookPlan) => Uint8Array;
  /** What is being typed goes into its cell. */
  readonly leaveCell: () => Promise<void>;
  /** The workbook in the grid, with everything worked out. */
  readonly readGrid: () => Promise<WorkbookPlan>;
  /** Replaces the workbook in the grid. */
  readonly fillGrid: (plan: WorkbookPlan) => void;
}

export class DocumentCommands {
  readonly #tools: CommandTools;
  /** One at a time: a second click while one asks does nothing. */
  #busy = false;

  constructor(tools: CommandTools) {
    this.#tools = tools;
  }

  create(): Promise<void> {
    return this.#alone(async () => {
      if (!(await this.#mayLeave("unsaved.new", "不保存，新建"))) return;
      this.#tools.fillGrid(blankPlan);
      this.#begin();
    });
  }

  /** Of the clerk's choice where none is given. */
  open(given?: File): Promise<void> {
    return this.#alone(async () => {
      const file = given ?? (await this.#tools.clerk.chooseFile());
      if (file === undefined) return;
      const opened = await this.#read(file);
      if (opened === undefined || !(await this.#acceptsLosses(file.name, opened))) return;
      if (!(await this.#mayLeave("unsaved.open", "不保存，打开"))) return;
      this.#tools.fillGrid(opened.plan);
      this.#begin(file.name);
    });
  }

  /** What was dropped. */
  async openDropped([file, ...others]: readonly File[]): Promise<void> {
    if (others.length > 0) this.#tools.clerk.tell(documentSentences["open.one-file"]);
    else if (file !== undefined) await this.open(file);
  }

  save(): Promise<void> {
    return this.#alone(async () => {
      const { clerk, document, readGrid, writeWorkbook } = this.#tools;
      const plan = await readGrid();
      const { version } = document;
      const name = await clerk.askName(this.#nameQuestion(plan));
      if (name === undefined) return;
      const file = toFileName(name) ?? nameForNew(plan);
      clerk.download(writeWorkbook(plan), file);
      document.saved(file, version);
      clerk.tell(renderSentence(documentSentences["save.done"], { file }));
    });
  }

  /** Of work that was restored and is not wanted. */
  discard(): Promise<void> {
    return this.#alone(async () => {
      const { clerk, document, fillGrid } = this.#tools;
      const file = shownName(document.state);
      const paragraphs = [renderSentence(documentSentences["kept.discard"], { file })];
      const title = "清除恢复的内容";
      const question = { title, paragraphs, confirm: "清除", cancel: "取消", loses: true } as const;
      if (!(await clerk.ask(question))) return;
      fillGrid(blankPlan);
      this.#begin();
    });
  }

  /** Another workbook: what was said of the one before no longer holds. */
  #begin(original?: string): void {
    this.#tools.document.begin({ original });
    this.#tools.clerk.hush();
  }

  async #alone(act: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      await this.#tools.leaveCell();
      await act();
    } finally {
      this.#busy = false;
    }
  }

  async #read(file: File): Promise<OpenedFile | undefined> {
    const opened = openBytes(new Uint8Array(await file.arrayBuffer()), this.#tools);
    if (opened.ok) return opened.value;
    const reason = unreadableReasons[opened.error];
    const text = renderSentence(documentSentences["open.unreadable"], { file: file.name, reason });
    await this.#tools.clerk.ask({ title: "打不开这个文件", paragraphs: [text], confirm: "知道了" });
    return undefined;
  }

  async #acceptsLosses(file: string, { losses, isTablesOnly }: OpenedFile): Promise<boolean> {
    if (losses.length === 0 && !isTablesOnly) return true;
    const [what, original] = isTablesOnly
      ? (["open.tables-only", "open.tables-original"] as const)
      : (["loss.intro", "loss.original"] as const);
    return this.#tools.clerk.ask({
      title: "有些内容不保留",
      paragraphs: [renderSentence(documentSentences[what], { file }), documentSentences[original]],
      items: describeLosses(losses),
      confirm: "打开",
      cancel: "取消",
    });
  }

  async #mayLeave(id: "unsaved.new" | "unsaved.open", confirm: string): Promise<boolean> {
    const { clerk, document } = this.#tools;
    if (!document.state.unsaved) return true;
    const text = renderSentence(documentSentences[id], { file: shownName(document.state) });
    return clerk.ask({
      title: "还有改动没有保存",
      paragraphs: [text, documentSentences["unsaved.what-to-do"]],
      confirm,
      cancel: "取消",
      loses: true,
    });
  }

  #nameQuestion(plan: WorkbookPlan): NameQuestion {
    const { original, savedAs } = this.#tools.document.state;
    const fresh = original === undefined ? nameForNew(plan) : besideOriginal(original);
    return {
      title: "保存",
      paragraphs: [documentSentences["save.how"]],
      label: "文件名",
      proposed: savedAs ?? fresh,
      confirm: "保存",
      cancel: "取消",
      check: (name) => {
        const file = toFileName(name);
        if (file === undefined) return { text: documentSentences["save.no-name"], isWrong: true };
        const isOriginal = file === original && file !== savedAs;
        return isOriginal
          ? { text: documentSentences["save.original"], isWrong: false }
          : undefined;
      },
    };
  }
}
