// Watches what the clerk does in the grid and tells of it once an act, when it is over and was not refused.
import { CommandType, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import { ClerkAct } from "./clerk-act";
import { readMutation, concernsSheets } from "./read-mutation";
import type { Household } from "./sheet";
import { happeningsOf } from "./tell-act";

interface Watched extends Household {
  /** The model acts, not the clerk. */
  readonly acting: boolean;
  readonly settle: () => Promise<void>;
}

export class ClerkWatch {
  readonly #house: Watched;
  readonly #commands: ICommandInfo[] = [];
  #act: ClerkAct | undefined;
  #verdicts = 0;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #told: Promise<void> = Promise.resolve();

  constructor(house: Watched) {
    this.#house = house;
    const { commands, injector } = house.engine;
    commands.beforeCommandExecuted((command, options) => this.#before(command, options));
    commands.onCommandExecuted((command) => this.#after(command));
    // Where entries are judged: an interceptor beside the judging one would not be told the verdict.
    const judge = injector.get(SheetInterceptorService);
    const judged = judge.onValidateCell.bind(judge);
    judge.onValidateCell = (...cell) => this.#watchVerdict(judged(...cell));
  }

  /** Everything that happened so far was told. */
  async done(): Promise<void> {
    while (this.#act !== undefined) await new Promise((resolve) => setTimeout(resolve, 5));
    await this.#told;
  }

  dispose(): void {
    clearTimeout(this.#quiet);
    this.#act = undefined;
  }

  #before(command: ICommandInfo, options: IExecutionOptions | undefined): void {
    if (command.type === CommandType.COMMAND) this.#commands.push(command);
    const isResult = options?.["applyFormulaCalculationResult"] === true;
    if (this.#house.acting || isResult || !concernsSheets(command)) return;
    const [outermost] = this.#commands;
    const another = outermost !== undefined && this.#act?.origin !== outermost;
    if (another && this.#verdicts === 0) this.#close();
    this.#act ??= new ClerkAct(outermost);
    readMutation({ house: this.#house, act: this.#act }, command);
    this.#waitForQuiet();
  }

  #after(command: ICommandInfo): void {
    const place = this.#commands.indexOf(command);
    if (place >= 0) this.#commands.splice(place, 1);
  }

  /** A refused entry is written, judged and taken back. When the act ends after that, nothing has happened. */
  async #watchVerdict(
    verdict: ReturnType<SheetInterceptorService["onValidateCell"]>,
  ): Promise<boolean> {
    this.#verdicts += 1;
    const accepted = (await verdict) !== false;
    this.#verdicts -= 1;
    this.#waitForQuiet();
    return accepted;
  }

  #waitForQuiet(): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      if (this.#verdicts > 0) return;
      // A command that failed never told that it ended.
      this.#commands.length = 0;
      this.#close();
    });
  }

  /** In the order of the acts. */
  async #tell(happened: ReturnType<typeof happeningsOf>, before: Promise<void>): Promise<void> {
    await before;
    for (const happening of await happened) this.#house.tell(happening);
  }

  #close(): void {
    const act = this.#act;
    this.#act = undefined;
    if (act === undefined) return;
    const house = this.#house;
    this.#told = this.#tell(happeningsOf(house, act), this.#told);
  }
}
