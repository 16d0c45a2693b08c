// npm run docs — makes the generated parts of the documents anew.
import { binOf, runNode } from "./run.mjs";

process.exitCode =
  runNode(binOf("jest"), ["test/project/traceability.test.ts", "test/deviations/table.test.ts"], {
    UPDATE_README: "1",
  }) || runNode(binOf("prettier"), ["--write", "README.md", "docs/deviations.md"]);
