// dist/taskpane.html: the add-in, as the manifest points to it, with office.js from our own origin.
const { createHash } = require("node:crypto");
const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { common, dist, root, scripts } = require("./common.cjs");
const { CopyFiles } = require("./copy-files.cjs");
const { officeFiles } = require("./office-files.cjs");

const page = path.join(root, "src/pane/page");
const oldWebView = path.join(page, "old-web-view.js");
const icons = readdirSync(path.join(root, "assets")).map((name) => [
  path.join(root, "assets", name),
  `assets/${name}`,
]);

/** The names of chunks change with what is in them, so that a browser never keeps an old one; the folder holds nothing else. */
const chunks = "taskpane/";

/** Fills the page's two blanks: the script for old web views, and its hash, which lets it run. */
function templateContent() {
  const script = readFileSync(oldWebView, "utf8");
  const hash = createHash("sha256").update(script).digest("base64");
  return readFileSync(path.join(page, "taskpane.html"), "utf8")
    .replace("HASH-OF-OLD-WEB-VIEW", `sha256-${hash}`)
    .replace("<!-- old-web-view.js -->", () => `<script>${script}</script>`);
}

/** @type {import("webpack").Configuration} */
const addin = {
  ...common("addin"),
  target: ["web", "es2020"],
  entry: { taskpane: "./src/pane/main.tsx" },
  output: {
    path: dist,
    filename: "[name].js",
    // What is loaded later: the program of the reading workers, the sample, the reader of lists.
    chunkFilename: `${chunks}[name].[contenthash:8].js`,
    clean: { keep: (name) => !name.startsWith(chunks) },
  },
  module: { rules: [scripts("es2020")] },
  // A minimized script would not have its hash any more.
  optimization: { minimize: { html: false } },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      templateContent,
      hash: true,
      scriptLoading: "defer",
      minify: false,
    }),
    new CopyFiles([...officeFiles, ...icons]),
  ],
};

module.exports = { addin };
