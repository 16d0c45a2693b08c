// npm run test:libreoffice — the cross-checks against LibreOffice; further arguments go to jest.
// With -- --update-fixtures it writes anew the files that npm test uses where there is no LibreOffice.
import { findLibreOffice } from "./find-libreoffice.mjs";
import { binOf, runNode } from "./run.mjs";

const args = process.argv.slice(2);
const update = args.includes("--update-fixtures");
const rest = args.filter((argument) => argument !== "--update-fixtures");
process.exitCode = runNode(
  binOf("jest"),
  ["--config", "test/libreoffice/jest.config.cjs", ...rest],
  { LIBREOFFICE_PATH: findLibreOffice(), ...(update ? { UPDATE_FIXTURES: "1" } : {}) },
);
