// The tests that need LibreOffice, one of them a browser as well; started by scripts/test-libreoffice.mjs, which finds it.
const path = require("node:path");
const base = require("../../jest.config.cjs");

module.exports = {
  ...base,
  rootDir: path.resolve(__dirname, "../.."),
  testMatch: ["<rootDir>/test/libreoffice/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/support/browser/global-setup.cjs",
  globalTeardown: "<rootDir>/test/support/browser/global-teardown.cjs",
  testTimeout: 120_000,
  maxWorkers: 1,
};
