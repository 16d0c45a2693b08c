// A webpack plugin that puts files into dist/ as they are: what must not be changed never passes a minimizer.
const { copyFileSync, mkdirSync } = require("node:fs");
const path = require("node:path");

class CopyFiles {
  /** @param {readonly (readonly [from: string, to: string])[]} files from anywhere, to a path within the output folder */
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("CopyFiles", (compilation) => {
      for (const [from, to] of this.files) {
        const target = path.join(compiler.outputPath, to);
        mkdirSync(path.dirname(target), { recursive: true });
        copyFileSync(from, target);
        compilation.fileDependencies.add(from);
      }
    });
  }
}

module.exports = { CopyFiles };
