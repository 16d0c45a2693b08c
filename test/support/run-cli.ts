// Runs the built command line as a user does: a process of its own, in a folder of its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const cli = path.join(__dirname, "..", "..", "dist", "cli.js");

interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const makeFolder = (): string => mkdtempSync(path.join(tmpdir(), "sanbiaohui-"));

export function runCli(folder: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { exitCode: status, stdout, stderr };
}
