// What npm run build makes, part by part: from which sources, and whether what is in dist/ is still theirs.
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { binOf, root, runNode } from "./run.mjs";

const targets = {
  cli: {
    shown: "命令行程序",
    output: "cli.js",
    sources: ["core", "app", "adapters/workbooks", "cli"],
  },
  addin: {
    shown: "加载项",
    output: "taskpane.js",
    sources: ["core", "app", "adapters", "pane"],
  },
  workbench: {
    shown: "工作台（第一次约需一分钟）",
    output: "workbench/workbench.js",
    sources: ["core", "app", "adapters/workbooks", "workbench"],
  },
};

const isThere = (file) => existsSync(path.join(root, file));
const timeOf = (file) => statSync(path.join(root, file)).mtimeMs;
const filesIn = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true }).map((name) => path.join(folder, name));

function isFresh(name) {
  const output = path.join("dist", targets[name].output);
  if (!isThere(output)) return false;
  const sources = targets[name].sources.map((folder) => path.join("src", folder)).filter(isThere);
  const all = [...sources, "scripts/webpack", "assets"].flatMap(filesIn);
  const built = timeOf(output);
  return ["package-lock.json", "webpack.config.js", ...all].every((file) => timeOf(file) <= built);
}

function build(names) {
  console.error(`正在生成${names.map((name) => targets[name].shown).join("、")}……`);
  const started = new Date();
  const chosen = names.flatMap((name) => ["--config-name", name]);
  const exitCode = runNode(binOf("webpack-cli"), ["--stats", "errors-warnings", ...chosen]);
  if (exitCode !== 0) return exitCode;
  // webpack leaves a file alone that would not change; what counts is when its sources were read.
  for (const name of names) {
    utimesSync(path.join(root, "dist", targets[name].output), started, started);
  }
  return 0;
}

/** Builds those of the named parts whose sources are newer than what was built; answers the exit code. */
export function buildStale(names) {
  const stale = names.filter((name) => !isFresh(name));
  return stale.length === 0 ? 0 : build(stale);
}

export const buildAll = () => build(Object.keys(targets));
