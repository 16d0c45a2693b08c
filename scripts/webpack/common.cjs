// What all compilations share: TypeScript through swc, a cache on disk, no eval, dist/ as the place.
const path = require("node:path");

const root = path.resolve(__dirname, "..", "..");
const dist = path.join(root, "dist");

/** @param {string} target the oldest JavaScript that must understand it */
const scripts = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target,
      transform: { react: { runtime: "automatic" } },
    },
  },
});

/** @param {string} name */
const common = (name) => ({
  name,
  context: root,
  mode: "production",
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  performance: false,
  cache: {
    type: "filesystem",
    name,
    buildDependencies: {
      config: ["common", name].map((part) => path.join(__dirname, `${part}.cjs`)),
    },
  },
});

module.exports = { common, dist, root, scripts };
