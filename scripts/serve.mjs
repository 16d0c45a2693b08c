// A folder over https on this machine only: the files as they are, nothing else.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";
import { pipeline } from "node:stream";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};
const typeOf = (file) => types[path.extname(file)] ?? "application/octet-stream";

/** The file that a request means; undefined where there is none, or outside the folder. */
function fileFor(folder, url) {
  let name;
  try {
    name = decodeURIComponent(new URL(url, "https://localhost").pathname);
  } catch {
    return undefined;
  }
  const file = path.join(folder, name === "/" ? "workbench.html" : name);
  const isInside = file.startsWith(folder + path.sep);
  return isInside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function answer(folder, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD")
    return void response.writeHead(405).end();
  const file = fileFor(folder, request.url);
  if (file === undefined) return void response.writeHead(404).end();
  response.setHeader("Content-Type", typeOf(file));
  response.setHeader("X-Content-Type-Options", "nosniff");
  // Excel keeps icons only where nothing is said about keeping them.
  if (path.extname(file) !== ".png") response.setHeader("Cache-Control", "no-cache");
  if (request.method === "HEAD") return void response.end();
  pipeline(createReadStream(file), response, () => {});
}

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server.off("error", reject)));
  });

/**
 * Serves the folder at the port, or at the next free one of the twenty after it; port 0 is any.
 * Answers the address, and how to stop.
 */
export async function serve(folder, { cert, key, port }) {
  for (let attempt = port; ; attempt += 1) {
    const server = createServer({ cert, key }, (request, response) =>
      answer(folder, request, response),
    );
    try {
      await listen(server, attempt);
      return {
        address: `https://localhost:${server.address().port}`,
        stop: () => {
          server.closeAllConnections();
          server.close();
        },
      };
    } catch (error) {
      if (error.code !== "EADDRINUSE" || attempt >= port + 20) throw error;
    }
  }
}
