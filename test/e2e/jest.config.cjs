// The tests in a real browser: they drive what was built, through keyboard and mouse.
const path = require("node:path");
const base = require("../../jest.config.cjs");

module.exports = {
  ...base,
  displayName: "browser",
  rootDir: path.resolve(__dirname, "../.."),
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/support/browser/global-setup.cjs",
  globalTeardown: "<rootDir>/test/support/browser/global-teardown.cjs",
  setupFilesAfterEnv: ["<rootDir>/test/support/browser/patience.cjs"],
};
