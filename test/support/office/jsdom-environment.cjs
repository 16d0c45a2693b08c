// jsdom with what a browser has and jsdom lacks, for tests that run office.js or the workbench's model in it.
const { TestEnvironment } = require("jest-environment-jsdom");

class OfficeEnvironment extends TestEnvironment {
  constructor(config, context) {
    const projectConfig = {
      ...config.projectConfig,
      testEnvironmentOptions: { url: "https://localhost/taskpane.html" },
    };
    super({ ...config, projectConfig }, context);
    const { Blob } = require("node:buffer");
    const { MessageChannel } = require("node:worker_threads");
    const { TextEncoder, TextDecoder } = require("node:util");
    Object.assign(this.global, {
      Blob,
      MessageChannel,
      TextEncoder,
      TextDecoder,
      structuredClone,
      setImmediate,
      clearImmediate,
    });
    // office.js compares its host's name with this.
    Object.defineProperty(this.global.document, "domain", {
      configurable: true,
      get: () => this.global.location.hostname,
    });
  }
}

module.exports = OfficeEnvironment;
