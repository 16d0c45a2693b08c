// npm run check — types, lint, layers, dead code and format; no tests, no network. Runs all, then says what failed.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { binOf, root } from "./run.mjs";

const steps = [
  ["types", binOf("typescript", "tsc"), "-p", "."],
  ["types of core and app, without a host", binOf("typescript", "tsc"), "-p", "tsconfig.core.json"],
  ["lint", binOf("oxlint"), "--type-aware", "--deny-warnings"],
  ["layers", binOf("dependency-cruiser", "depcruise"), "src"],
  ["dead code", binOf("knip")],
  ["format", binOf("prettier"), "--check", "."],
];

/** Runs a step quietly; what it printed is shown only where it fails. */
function run([name, script, ...args]) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(process.execPath, [script, ...args], { cwd: root });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("close", (exitCode) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${exitCode === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
      if (exitCode !== 0) console.log(output);
      resolve(exitCode === 0);
    });
  });
}

const waiting = [...steps];
const outcomes = [];
async function work() {
  for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(await run(step));
}
await Promise.all(Array.from({ length: availableParallelism() }, work));
process.exitCode = outcomes.every(Boolean) ? 0 : 1;
