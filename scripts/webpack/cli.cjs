// dist/cli.js: the command line as one file that runs under Node by itself, wherever it is copied to.
const { optimize } = require("webpack");
const { common, dist, scripts } = require("./common.cjs");
const { MinifyWithSwc, withoutDeadCode } = require("./minify-with-swc.cjs");

/** @type {import("webpack").Configuration} */
const cli = {
  ...common("cli"),
  target: "node20",
  // Reading threads run the same file.
  node: { __filename: false },
  entry: { cli: "./src/cli/main.ts" },
  output: { path: dist, filename: "[name].js" },
  module: { rules: [scripts("es2022")] },
  plugins: [new optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  optimization: { minimizer: [new MinifyWithSwc(withoutDeadCode)] },
};

module.exports = { cli };
