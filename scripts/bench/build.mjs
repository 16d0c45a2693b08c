// Bundles parts of src, by default those that the benchmark runs, each as a CommonJS module of its own, with the project's transpiler.
import { createRequire } from "node:module";
import path from "node:path";
import webpack from "webpack";
import { root } from "../run.mjs";

/** What the benchmark runs. */
export const bookBundles = {
  reader: "adapters/workbooks/xlsx-reader/read-workbook.ts",
  writer: "adapters/workbooks/xlsx/write-workbook.ts",
  lists: "core/native/list-sheet.ts",
  summary: "core/native/summary-sheet.ts",
  organizations: "core/notice/forms/organizations.ts",
  villages: "core/notice/forms/villages.ts",
  round: "core/notice/default-round.ts",
};

const toEntries = (files) =>
  Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, path.join(root, "src", file)]),
  );

const configuration = (folder, files) => ({
  mode: "production",
  context: root,
  target: "node20",
  entry: toEntries(files),
  output: { path: folder, filename: "[name].cjs", library: { type: "commonjs2" } },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  optimization: { minimize: false },
  performance: false,
});

/** Builds into the folder; answers a function that loads a bundle by its name. */
export async function buildBundles(folder, files = bookBundles) {
  await new Promise((resolve, reject) => {
    webpack(configuration(folder, files), (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  return createRequire(path.join(folder, "here"));
}
