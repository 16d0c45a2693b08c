// dist/workbench.html: the Excel-like host in a browser, which loads the add-in in a frame; nothing of the add-in itself.
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { common, dist, root, scripts } = require("./common.cjs");
const { MinifyWithSwc, small } = require("./minify-with-swc.cjs");

/** @type {import("webpack").Configuration} */
const workbench = {
  ...common("workbench"),
  target: ["web", "es2022"],
  entry: { workbench: "./src/workbench/main.ts" },
  output: {
    path: path.join(dist, "workbench"),
    publicPath: "workbench/",
    filename: "[name].js",
    // The names of chunks change with what is in them.
    clean: true,
  },
  module: {
    rules: [
      scripts("es2022"),
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  optimization: { minimizer: [new MinifyWithSwc(small)] },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new HtmlWebpackPlugin({
      filename: "../workbench.html",
      template: path.join(root, "src/workbench/page/workbench.html"),
      hash: true,
      scriptLoading: "defer",
      minify: false,
    }),
  ],
};

module.exports = { workbench };
