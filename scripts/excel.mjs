// npm run excel — builds the add-in, serves it at the address that the manifest names, and starts desktop Excel with it.
import { spawn } from "node:child_process";
import path from "node:path";
import { buildStale } from "./build-targets.mjs";
import { findCertificate } from "./certificate.mjs";
import { binOf, root, runNode } from "./run.mjs";
import { serve } from "./serve.mjs";

const manifestPort = 3000;

async function start() {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    console.log("桌面版 Excel 只在 Windows 和 Mac 上有。在这台机器上请用 npm start 打开工作台。");
    return 2;
  }
  const exitCode = buildStale(["addin"]);
  if (exitCode !== 0) return exitCode;
  const installed = runNode(binOf("office-addin-dev-certs"), ["install"]);
  if (installed !== 0) return installed;
  const { isTrusted: _, ...certificate } = findCertificate();
  const { address, stop } = await serve(path.join(root, "dist"), {
    ...certificate,
    port: manifestPort,
  });
  if (!address.endsWith(`:${manifestPort}`)) {
    stop();
    console.log(
      `端口 ${manifestPort} 被别的程序占用，清单里写的就是它。请先关掉那个程序（例如另一个 npm start）。`,
    );
    return 1;
  }
  console.log(`正在打开 Excel……加载项由 ${address} 提供，按 Ctrl+C 结束。`);
  return startExcel();
}

/** Not awaited by blocking: Excel loads the pane from this very process. */
function startExcel() {
  const debugging = binOf("office-addin-debugging");
  const child = spawn(process.execPath, [debugging, "start", "manifest.xml", "desktop"], {
    cwd: root,
    stdio: "inherit",
  });
  return new Promise((resolve) => {
    child.on("close", (exitCode) => resolve(exitCode ?? 1));
  });
}

const exitCode = await start();
if (exitCode !== 0) process.exit(exitCode);
