// Where LibreOffice is on this machine: LIBREOFFICE_PATH, the usual places, or the search path.
import { existsSync } from "node:fs";
import path from "node:path";

const usual = {
  win32: [
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
    "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe",
  ],
  darwin: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
};

const onSearchPath = () =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, process.platform === "win32" ? "soffice.exe" : "soffice"));

/** The program's path; ends this process with a plain message where there is none. */
export function findLibreOffice() {
  const named = process.env.LIBREOFFICE_PATH;
  const candidates = named ? [named] : [...(usual[process.platform] ?? []), ...onSearchPath()];
  const found = candidates.find((candidate) => existsSync(candidate));
  if (found) return found;
  console.error(
    "LibreOffice was not found. Install it (Debian: apt-get install libreoffice-calc), or set LIBREOFFICE_PATH to its soffice program.",
  );
  process.exit(2);
}
