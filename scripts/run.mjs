// Starting this project's tools as child processes, the same on Windows, macOS and Linux.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);

/** Path of the script that a package's command runs. */
export function binOf(packageName, command = packageName) {
  const manifestPath = path.join(root, "node_modules", packageName, "package.json");
  const { bin } = require(manifestPath);
  return path.join(path.dirname(manifestPath), typeof bin === "string" ? bin : bin[command]);
}

/** Runs a Node script with this Node and the caller's terminal; answers its exit code. */
export function runNode(script, args = [], env = {}) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}
