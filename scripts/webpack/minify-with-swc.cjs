// A webpack plugin that minimizes scripts with swc: for the grid's seven megabytes, many times faster than the default.
const { minify } = require("@swc/core");
const { Compilation, sources } = require("webpack");

const small = { compress: true, mangle: true, format: { comments: "some" } };

class MinifyWithSwc {
  /** @param {import("@swc/core").JsMinifyOptions} options */
  constructor(options = small) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("MinifyWithSwc", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise(
        { name: "MinifyWithSwc", stage },
        async (assets) => {
          const names = Object.keys(assets).filter((name) => name.endsWith(".js"));
          await Promise.all(
            names.map(async (name) => {
              const { code } = await minify(assets[name].source().toString(), this.options);
              compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
            }),
          );
        },
      );
    });
  }
}

module.exports = { MinifyWithSwc };
