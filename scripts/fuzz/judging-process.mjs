// One process that judges files, started anew when it had to be killed.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("./judge-files.mjs", import.meta.url));
const longest = 10_000;
const longestStart = 60_000;

const nextMessage = (child, milliseconds) =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ ended: "hangs" }), milliseconds);
    const settle = (answer) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(answer);
    };
    child.once("message", settle);
    child.once("exit", () => settle({ ended: "ends its process" }));
  });

export class JudgingProcess {
  #bundle;
  #child;

  constructor(bundle) {
    this.#bundle = bundle;
  }

  async #start() {
    this.#child = fork(program, [this.#bundle], { serialization: "advanced" });
    const { ready } = await nextMessage(this.#child, longestStart);
    if (ready !== true) throw new Error("A judging process does not start");
  }

  /** `task`: the file, and the original that it must be read as, if at all. Kills the process that takes longer. */
  async judge(task, milliseconds = longest) {
    if (this.#child === undefined) await this.#start();
    const answer = nextMessage(this.#child, milliseconds);
    this.#child.send(task);
    const { ended, ...judgement } = await answer;
    if (ended === undefined) return judgement;
    this.end();
    return { outcome: "fault", faults: [ended], milliseconds, megabytes: 0 };
  }

  /** The next task gets a fresh process. */
  end() {
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }
}
