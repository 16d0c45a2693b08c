// A webpack plugin that has swc work over the built scripts: for the grid's seven megabytes, many times faster than the
// default. What it does with them is the compilation's choice.
const { minify, transform } = require("@swc/core");
const { Compilation, sources } = require("webpack");

/** As few bytes as possible. */
const small = (code) =>
  minify(code, { compress: true, mangle: true, format: { comments: "some" } });

/** Without what nobody calls; names and lines stay, so that a fault can be read. */
const withoutDeadCode = (code) =>
  transform(code, {
    isModule: false,
    minify: false,
    jsc: {
      target: "es2022",
      minify: {
        compress: { defaults: false, dead_code: true, unused: true, side_effects: true },
        mangle: false,
      },
    },
  });

class MinifyWithSwc {
  /** @param {(code: string) => Promise<{ code: string }>} work */
  constructor(work) {
    this.work = work;
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
              const { code } = await this.work(assets[name].source().toString());
              compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
            }),
          );
        },
      );
    });
  }
}

module.exports = { MinifyWithSwc, small, withoutDeadCode };
