// Builds dist/cli.js, the command line as one file that runs under Node by itself.
import path from "node:path";
import webpack from "webpack";

const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: { cli: "./src/cli/main.ts" },
  output: { path: path.resolve("dist"), filename: "[name].js", module: true, chunkFormat: "module" },
  experiments: { outputModule: true },
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
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  cache: { type: "filesystem" },
  performance: false,
  optimization: { minimize: false },
};

export default [cli];
