// Builds dist/cli.js, the command line as one file that runs under Node by itself, wherever it is copied to.
const path = require("node:path");
const { optimize } = require("webpack");

/** @type {import("webpack").Configuration} */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: { cli: "./src/cli/main.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
      },
    ],
  },
  plugins: [new optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  optimization: { minimize: false },
  performance: false,
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
};

module.exports = [cli];
