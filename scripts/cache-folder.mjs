// Where things are kept from run to run that belong to this user and not to the project.
import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** The folder's path; made where it is not there yet. */
export function cacheFolder(...names) {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const home = XDG_CACHE_HOME ?? LOCALAPPDATA ?? path.join(homedir(), ".cache");
  const folder = path.join(home, "sanbiaohui", ...names);
  mkdirSync(folder, { recursive: true });
  return folder;
}
