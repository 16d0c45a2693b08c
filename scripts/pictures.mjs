// npm run pictures — prints the forms through LibreOffice and leaves PDF and PNG files in pictures/.
import { runNode } from "./run.mjs";

process.exitCode = runNode("scripts/test-libreoffice.mjs", ["--testPathPatterns", "pictures"]);
if (process.exitCode === 0) console.log("The pictures are in pictures/");
