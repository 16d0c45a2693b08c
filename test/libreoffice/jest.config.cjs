// The tests that need LibreOffice; started by scripts/test-libreoffice.mjs, which finds it.
const path = require("node:path");
const base = require("../../jest.config.cjs");

module.exports = {
  ...base,
  rootDir: path.resolve(__dirname, "../.."),
  testMatch: ["<rootDir>/test/libreoffice/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120_000,
  maxWorkers: 1,
};
