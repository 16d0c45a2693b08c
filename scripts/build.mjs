// npm run build — makes everything in dist/ anew: the command line, the add-in and the workbench.
import { buildAll } from "./build-targets.mjs";

process.exitCode = buildAll();
