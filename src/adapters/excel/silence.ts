// What to make of a host that is silent: it waits for the clerk to leave a cell, it is at work, or it is gone. Only a
// second request can tell, one that the host refuses at once while a cell is being typed in.
import { NoAnswer } from "./host-error";
import type { OfficeHost } from "./office-host";

/** In milliseconds. */
export interface SilenceTimes {
  /** Before the first question, and between two. */
  readonly pause: number;
  /** How long a question may stay without an answer before the host counts as silent. */
  readonly probe: number;
  /** How long the host may be silent altogether. */
  readonly patience: number;
}

type HostState = "editing" | "at work" | "silent";

/** Whatever the host answers but that a cell is being typed in, it does answer. */
async function askState({ Excel }: OfficeHost): Promise<HostState> {
  try {
    await Excel.run(async (context) => {
      context.workbook.application.load("calculationMode");
      await context.sync();
    });
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? fault.code : undefined;
    if (code === "InvalidOperationInCellEditMode") return "editing";
  }
  return "at work";
}

/** Begins with the command. */
export class Silence {
  /** Rejects with NoAnswer where the host is gone; never resolves. */
  readonly end: Promise<never>;
  gaveUp = false;
  private stopped = false;
  private waiting = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly host: OfficeHost;
  private readonly times: SilenceTimes;
  private readonly tell: (waiting: boolean) => void;

  constructor(host: OfficeHost, times: SilenceTimes, tell: (waiting: boolean) => void) {
    this.host = host;
    this.times = times;
    this.tell = tell;
    this.end = this.listen();
  }

  /** The command has its outcome. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.setWaiting(false);
  }

  private after(milliseconds: number): Promise<"silent"> {
    return new Promise((resolve) => {
      this.timer = setTimeout(resolve, milliseconds, "silent");
    });
  }

  private async listen(): Promise<never> {
    let lastHeard = Date.now();
    await this.after(this.times.pause);
    while (!this.stopped) {
      const state = await Promise.race([askState(this.host), this.after(this.times.probe)]);
      clearTimeout(this.timer);
      if (this.stopped) break;
      if (state !== "silent") lastHeard = Date.now();
      /** A silent host may be one that queues the question behind the command that waits. */
      this.setWaiting(state !== "at work");
      if (Date.now() - lastHeard >= this.times.patience) {
        this.gaveUp = true;
        throw new NoAnswer(`No answer for ${this.times.patience} ms`);
      }
      await this.after(this.times.pause);
    }
    return new Promise<never>(() => {});
  }

  private setWaiting(waiting: boolean): void {
    if (this.waiting === waiting) return;
    this.waiting = waiting;
    this.tell(waiting);
  }
}
