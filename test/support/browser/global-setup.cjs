// Before the browser tests: builds what is not fresh, serves dist/, starts one browser for all of them.
const path = require("node:path");

const root = path.resolve(__dirname, "../../..");

module.exports = async () => {
  const { buildStale } = await import("../../../scripts/build-targets.mjs");
  const { findBrowser } = await import("../../../scripts/find-browser.mjs");
  const { findCertificate } = await import("../../../scripts/certificate.mjs");
  const { serve } = await import("../../../scripts/serve.mjs");
  const { chromium } = await import("playwright-core");
  if (buildStale(["addin", "workbench"]) !== 0) throw new Error("The build failed");
  const { cert, key } = findCertificate();
  const site = await serve(path.join(root, "dist"), { cert, key, port: 0 });
  const browser = await chromium.launchServer(findBrowser());
  process.env.E2E_ADDRESS = site.address;
  process.env.E2E_BROWSER = browser.wsEndpoint();
  globalThis.stopBrowserTests = async () => {
    await browser.close();
    site.stop();
  };
};
