// The Chromium that comes as a package, for Linux machines without a browser; with its own libraries and fonts where
// the machine lacks them too.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cacheFolder } from "./cache-folder.mjs";
import { root } from "./run.mjs";

/** The package unpacks into the folder for temporary files, and its libraries only where it takes itself to be in a cloud. */
function unpackInto(folder, place) {
  execFileSync(
    process.execPath,
    ["-e", 'import("@sparticuz/chromium").then((it) => it.default.executablePath())'],
    { cwd: root, env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" } },
  );
  const fonts = path.join(place, "fonts");
  const config = `<fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir></fontconfig>`;
  writeFileSync(path.join(folder, "fonts", "fonts.conf"), config);
}

/** Unpacked elsewhere and then moved into place, so that no second process meets half of it. */
function putInto(folder) {
  if (existsSync(folder)) return;
  const fresh = mkdtempSync(path.join(path.dirname(folder), "unpacking-"));
  try {
    unpackInto(fresh, folder);
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

const lacksLibraries = (program) => {
  const { stdout } = spawnSync("ldd", [program], { encoding: "utf8" });
  return stdout?.includes("not found") ?? true;
};

/** The program, and the environment that it needs on this machine. */
export function unpackedChromium() {
  const manifest = path.join(root, "node_modules/@sparticuz/chromium/package.json");
  const folder = path.join(
    cacheFolder("chromium"),
    JSON.parse(readFileSync(manifest, "utf8")).version,
  );
  putInto(folder);
  const executablePath = path.join(folder, "chromium");
  const env = { ...process.env };
  if (lacksLibraries(executablePath)) env.LD_LIBRARY_PATH = path.join(folder, "al2023", "lib");
  if (!existsSync("/etc/fonts/fonts.conf"))
    env.FONTCONFIG_FILE = path.join(folder, "fonts", "fonts.conf");
  return { executablePath, env };
}
