// The files of office.js that Excel may ask for, on every platform; unmodified, as their licence wants.
const { readdirSync } = require("node:fs");
const path = require("node:path");

const folder = path.resolve(__dirname, "../../node_modules/@microsoft/office-js");
const dist = path.join(folder, "dist");

const isWanted = (name) =>
  /^(?:office|excel-[a-z\d]+-16\.\d\d|o15apptofilemappingtable)\.js$/.test(name);

const names = [
  ...readdirSync(dist).filter(isWanted),
  ...["zh-cn", "en-us"].map((locale) => `${locale}/office_strings.js`),
  "telemetry/oteljs_agave.js",
];

/** Pairs of a file and its place in dist/. */
const officeFiles = [
  ...names.map((name) => [path.join(dist, name), `office/${name}`]),
  [path.join(folder, "LICENSE.md"), "office/LICENSE.md"],
];

module.exports = { officeFiles };
