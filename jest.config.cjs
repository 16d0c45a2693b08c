// The tests that need nothing but Node; those that need LibreOffice have a configuration of their own.
/** @type {import("jest").Config} */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  // By default jest leaves a core idle, which is half of a small machine.
  maxWorkers: "100%",
  globalSetup: "<rootDir>/test/support/global-setup.cjs",
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/libreoffice/"],
  transform: {
    "\\.(ts|tsx|mjs)$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
    ],
  },
  // hucre ships ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
};
