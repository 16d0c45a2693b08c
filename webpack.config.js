// What is built into dist/, each part as a compilation of its own, so that nothing of one gets into another.
const { addin } = require("./scripts/webpack/addin.cjs");
const { cli } = require("./scripts/webpack/cli.cjs");
const { workbench } = require("./scripts/webpack/workbench.cjs");

module.exports = [cli, addin, workbench];
