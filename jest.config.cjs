// The tests that need nothing but Node; those that need LibreOffice or a browser have configurations of their own.
/** @type {import("jest").Config} */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  globalSetup: "<rootDir>/test/support/global-setup.cjs",
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/libreoffice/", "<rootDir>/test/e2e/"],
  transform: {
    "\\.(ts|tsx|mjs|js)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  // These ship ES modules only: hucre, and what the spreadsheet engine builds on.
  transformIgnorePatterns: [
    "/node_modules/(?!(hucre|lodash-es|nanoid|kdbush|rbush|quickselect|franc-min|trigram-utils|n-gram|collapse-white-space|numfmt|cjk-regex|regexp-util|unicode-regex|@flatten-js/interval-tree)/)",
  ],
};
