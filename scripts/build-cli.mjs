// Builds the command line where a source is newer than what was built, and says where it is.
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { binOf, root, runNode } from "./run.mjs";

const built = path.join(root, "dist", "cli.js");

const newestIn = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true }).map(
      (name) => statSync(path.join(folder, name)).mtimeMs,
    ),
  );

function isFresh() {
  if (!existsSync(built)) return false;
  const time = statSync(built).mtimeMs;
  const others = ["package-lock.json", "webpack.config.js"].map(
    (name) => statSync(path.join(root, name)).mtimeMs,
  );
  return newestIn(path.join(root, "src")) < time && Math.max(...others) < time;
}

/** Path of the built command line; ends this process where the build fails. */
export function buildCli() {
  if (isFresh()) return built;
  console.error("正在生成命令行程序……");
  const exitCode = runNode(binOf("webpack-cli"), ["--stats", "errors-warnings"]);
  if (exitCode !== 0) process.exit(exitCode);
  return built;
}
