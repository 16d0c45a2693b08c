// The layers of docs/architecture.md as rules that fail the check.
const core = (area) => `^src/core/${area}/`;
const only = (area, ...allowed) => ({
  name: `core-${area}-imports-only-its-lower-areas`,
  severity: "error",
  from: { path: core(area) },
  to: {
    path: "^(src|node_modules)/",
    pathNot: [
      core(area),
      ...allowed.map((a) => (a.startsWith("node_modules") ? `^${a}` : core(a))),
    ],
  },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    only("kernel"),
    only("spec", "kernel", "node_modules/zod"),
    only("notice", "kernel", "spec", "node_modules/zod"),
    only("native", "kernel", "spec", "notice", "report", "rules"),
    only("report", "kernel", "spec", "notice"),
    only("standards", "kernel", "spec", "notice"),
    only("rules", "kernel", "spec", "notice", "report"),
    only("rollup", "kernel", "spec", "notice", "report", "native"),
    {
      name: "core-knows-no-one-above",
      severity: "error",
      from: { path: "^src/core/" },
      to: { path: "^src/(app|adapters|pane|workbench|cli)/" },
    },
    {
      name: "app-knows-only-core",
      severity: "error",
      from: { path: "^src/app/" },
      to: { path: "^(src|node_modules)/", pathNot: ["^src/(app|core)/", "^node_modules/zod"] },
    },
    {
      name: "core-and-app-do-no-input-or-output",
      severity: "error",
      from: { path: "^src/(core|app)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "adapters-know-core-and-the-ports-of-app",
      severity: "error",
      from: { path: "^src/adapters/" },
      to: { path: "^src/", pathNot: ["^src/adapters/", "^src/core/", "^src/app/ports"] },
    },
    {
      name: "front-ends-do-not-know-each-other",
      severity: "error",
      from: { path: "^src/(pane|workbench|cli)/" },
      to: { path: "^src/(pane|workbench|cli)/", pathNot: "^src/$1/" },
    },
    {
      name: "the-table-and-its-engine-know-no-spreadsheet",
      severity: "error",
      from: { path: "^src/workbench/(rich-api|transport)/" },
      to: { path: "^(src|node_modules)/", pathNot: "^src/workbench/(rich-api|transport)/" },
    },
    {
      name: "the-model-knows-no-protocol",
      severity: "error",
      from: { path: "^src/workbench/model/" },
      to: { path: "^src/", pathNot: ["^src/workbench/model/", "^src/core/kernel/"] },
    },
    {
      name: "documents-know-the-model-and-no-protocol",
      severity: "error",
      from: { path: "^src/workbench/documents/" },
      to: { path: "^src/", pathNot: ["^src/workbench/(documents|model)/", "^src/(core|app)/"] },
    },
    {
      name: "only-the-page-and-its-root-know-documents",
      severity: "error",
      from: {
        path: "^src/workbench/",
        pathNot: ["^src/workbench/(documents|page)/", "^src/workbench/main\\.ts$"],
      },
      to: { path: "^src/workbench/documents/" },
    },
    {
      name: "only-the-model-names-the-spreadsheet-engine",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/model/" },
      to: { path: "^node_modules/(@univerjs|rxjs)/" },
    },
    {
      name: "only-composition-roots-see-adapters",
      severity: "error",
      from: { path: "^src/(pane|workbench|cli)/", pathNot: "/main\\.tsx?$" },
      to: { path: "^src/adapters/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types"],
    },
  },
};
