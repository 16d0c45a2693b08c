// npm run demo — the main job so far, from nothing built: writes the three official forms and says where.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { buildCli } from "./build-cli.mjs";
import { root, runNode } from "./run.mjs";

const cli = buildCli();
const folder = path.join(root, "dist", "demo");
mkdirSync(folder, { recursive: true });
process.exitCode = runNode(cli, [
  "template",
  "--form=all",
  "--category=农村",
  "--category=街道社区",
  "--unit=归阳镇党委",
  `--out=${path.join(folder, "归阳镇党委-软弱涣散三表.xlsx")}`,
]);
