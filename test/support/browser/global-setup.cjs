// Before the browser tests: builds what is not fresh, serves dist/, starts one browser for each worker: the pages of one
// browser have one clipboard, and tests that run side by side would paste what the other copied.
const path = require("node:path");

const root = path.resolve(__dirname, "../../..");

module.exports = async ({ maxWorkers }) => {
  const { buildStale } = await import("../../../scripts/build-targets.mjs");
  const { findBrowser } = await import("../../../scripts/find-browser.mjs");
  const { findCertificate } = await import("../../../scripts/certificate.mjs");
  const { serve } = await import("../../../scripts/serve.mjs");
  const { chromium } = await import("playwright-core");
  if (buildStale(["addin", "workbench"]) !== 0) throw new Error("The build failed");
  const { cert, key } = findCertificate();
  const site = await serve(path.join(root, "dist"), { cert, key, port: 0 });
  const start = () => chromium.launchServer(findBrowser());
  const browsers = await Promise.all(Array.from({ length: maxWorkers }, start));
  process.env.E2E_ADDRESS = site.address;
  process.env.E2E_BROWSERS = browsers.map((browser) => browser.wsEndpoint()).join(" ");
  globalThis.stopBrowserTests = async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    site.stop();
  };
};
