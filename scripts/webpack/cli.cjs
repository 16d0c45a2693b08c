// dist/cli.js: the command line as one file that runs under Node by itself, wherever it is copied to.
const { optimize } = require("webpack");
const { common, dist, scripts } = require("./common.cjs");
const { MinifyWithSwc } = require("./minify-with-swc.cjs");

/** Takes out what nobody calls, half of it, and leaves names and lines, so that a fault can be read. */
const withoutDeadCode = new MinifyWithSwc({
  compress: { keep_classnames: true, keep_fnames: true },
  mangle: false,
  format: { beautify: true, comments: false },
});

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
  optimization: { minimizer: [withoutDeadCode] },
};

module.exports = { cli };
