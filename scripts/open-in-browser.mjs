// Opens an address in the user's own browser, where there is a screen to show it on.
import { spawn } from "node:child_process";

const commands = {
  win32: ["cmd", "/c", "start", ""],
  darwin: ["open"],
  linux: ["xdg-open"],
};

const hasScreen = () =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Does nothing on a build machine, without a screen, and where there is no browser. */
export function openInBrowser(address) {
  const [command, ...args] = commands[process.platform] ?? [];
  if (process.env.CI || command === undefined || !hasScreen()) return;
  const child = spawn(command, [...args, address], { detached: true, stdio: "ignore" });
  child.on("error", () => {});
  child.unref();
}
