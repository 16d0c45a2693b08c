// npm run parity — what the forms' own formulas say against what the pane says, on ten thousand cases of each rule and more.
import { binOf, runNode } from "./run.mjs";

process.exitCode = runNode(
  binOf("jest"),
  ["test/laws/native-parity.test.ts", ...process.argv.slice(2)],
  {
    PARITY_RUNS: process.env["PARITY_RUNS"] ?? "10000",
  },
);
