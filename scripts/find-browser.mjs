// Which Chromium the tests drive: CHROME_PATH, an installed Chrome, Edge or Chromium, or the one of @sparticuz/chromium.
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { unpackedChromium } from "./unpacked-chromium.mjs";

const onWindows = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];
const onMac = ["Google Chrome", "Microsoft Edge", "Chromium"];
const commands = [
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "chromium",
  "chromium-browser",
];

const combine = (folders, names) =>
  folders.flatMap((folder) => names.map((name) => path.join(folder, name)));

function usualPlaces() {
  const { PATH = "", PROGRAMFILES, LOCALAPPDATA } = process.env;
  const programs = [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA];
  if (process.platform === "win32") return combine(programs.filter(Boolean), onWindows);
  if (process.platform === "darwin") {
    const folders = ["/Applications", path.join(homedir(), "Applications")];
    return combine(
      folders,
      onMac.map((name) => path.join(`${name}.app`, "Contents", "MacOS", name)),
    );
  }
  return combine(PATH.split(path.delimiter), commands);
}

/** Chromium refuses to run as root with its sandbox. */
const args = () => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);

/** Launch options for playwright; throws where there is no browser. */
export function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !existsSync(CHROME_PATH))
    throw new Error(`CHROME_PATH names no file: ${CHROME_PATH}`);
  const executablePath = CHROME_PATH || usualPlaces().find((file) => existsSync(file));
  if (executablePath) return { executablePath, args: args() };
  if (process.platform === "linux" && process.arch === "x64")
    return { ...unpackedChromium(), args: args() };
  throw new Error(
    "No browser was found. Install Chrome, Edge or Chromium, or set CHROME_PATH to its program.",
  );
}
