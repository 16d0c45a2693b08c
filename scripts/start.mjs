// npm start — the main job from nothing built: the roll-up of an invented county, then the workbench in the browser.
// With -- --check it ends once the workbench has answered.
import { get } from "node:https";
import path from "node:path";
import { buildStale } from "./build-targets.mjs";
import { findCertificate } from "./certificate.mjs";
import { openInBrowser } from "./open-in-browser.mjs";
import { root } from "./run.mjs";
import { serve } from "./serve.mjs";

const isCheck = process.argv.includes("--check");

const statusOf = (url, ca) =>
  new Promise((resolve, reject) => {
    get(url, { ca, rejectUnauthorized: false }, (response) =>
      resolve(response.resume().statusCode),
    ).on("error", reject);
  });

async function startWorkbench() {
  const exitCode = buildStale(["addin", "workbench"]);
  if (exitCode !== 0) process.exit(exitCode);
  const { isTrusted, ...certificate } = findCertificate();
  const { address, stop } = await serve(path.join(root, "dist"), { ...certificate, port: 3000 });
  console.log(`\n三表汇工作台：${address}`);
  if (!isTrusted) {
    console.log(
      "浏览器会提示“连接不是私密连接”：证书是本机自己做的，页面只在本机，点“高级”→“继续前往”就行（或运行 npx office-addin-dev-certs install 装上受信任的证书）。",
    );
  }
  if (!isCheck) {
    console.log("按 Ctrl+C 结束。");
    openInBrowser(address);
    return;
  }
  process.exitCode ||= (await statusOf(`${address}/`)) === 200 ? 0 : 1;
  stop();
}

await import("./demo.mjs");
await startWorkbench();
