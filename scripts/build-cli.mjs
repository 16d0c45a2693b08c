// Builds the command line where a source is newer than what was built, and says where it is.
import path from "node:path";
import { buildStale } from "./build-targets.mjs";
import { root } from "./run.mjs";

/** Path of the built command line; ends this process where the build fails. */
export function buildCli() {
  const exitCode = buildStale(["cli"]);
  if (exitCode !== 0) process.exit(exitCode);
  return path.join(root, "dist", "cli.js");
}
