// node judge-files.mjs BUNDLE — in a process that can be killed: judges each file that it is sent, and tells how that ended, how
// long it took and how far it drove the process's memory.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { makeJudge } = createRequire(import.meta.url)(process.argv[2]);
const judge = makeJudge();

/** Of this program. On Linux the system's own figure begins with what the process had that started this one. */
function peak() {
  const status = "/proc/self/status";
  const [, kilobytes] = existsSync(status)
    ? (/^VmHWM:\s*(\d+)/m.exec(readFileSync(status, "utf8")) ?? [])
    : [];
  return Number(kilobytes ?? process.resourceUsage().maxRSS) / 1024;
}

// Everything that does not depend on the file has run once.
await judge({ name: "空.xlsx", bytes: new Uint8Array() });
const before = peak();

process.on("message", async ({ file, original }) => {
  const [started, used] = [performance.now(), process.cpuUsage()];
  const judgement = await judge(file, original);
  const { user, system } = process.cpuUsage(used);
  // Other processes lengthen the one, the threads of the compiler and the collector the other.
  const milliseconds = Math.min(performance.now() - started, (user + system) / 1000);
  process.send({ ...judgement, milliseconds, megabytes: peak() - before });
});
process.send({ ready: true });
