// The certificate for https on this machine: the trusted one of office-addin-dev-certs where it is installed, else one
// of our own making, which browsers warn of.
import { execFileSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { cacheFolder } from "./cache-folder.mjs";
import { root } from "./run.mjs";

const require = createRequire(import.meta.url);
const day = 86_400_000;

const read = (certificate, key) => ({ cert: readFileSync(certificate), key: readFileSync(key) });

function isGood(file) {
  if (!existsSync(file)) return false;
  return Date.parse(new X509Certificate(readFileSync(file)).validTo) > Date.now() + day;
}

/** Installing it would ask the user; whoever wants that runs npx office-addin-dev-certs install. */
function trusted() {
  const { isCaCertificateInstalled } = require("office-addin-dev-certs");
  const {
    localhostCertificatePath,
    localhostKeyPath,
  } = require("office-addin-dev-certs/lib/defaults");
  if (!isGood(localhostCertificatePath) || !existsSync(localhostKeyPath)) return undefined;
  try {
    return isCaCertificateInstalled()
      ? read(localhostCertificatePath, localhostKeyPath)
      : undefined;
  } catch {
    return undefined;
  }
}

/** In a process of its own, since the generator says in English what it does. */
function selfSigned() {
  const folder = cacheFolder("certificate");
  const [authority, certificate, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
    path.join(folder, name),
  );
  if (!isGood(certificate) || !existsSync(key)) {
    for (const file of [authority, certificate, key]) rmSync(file, { force: true });
    const program = `require("office-addin-dev-certs").generateCertificates(${JSON.stringify(authority)}, ${JSON.stringify(certificate)}, ${JSON.stringify(key)}, 365)`;
    execFileSync(process.execPath, ["-e", program], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  return read(certificate, key);
}

/** Certificate and key, and whether browsers on this machine trust them. */
export function findCertificate() {
  const installed = trusted();
  return installed ? { ...installed, isTrusted: true } : { ...selfSigned(), isTrusted: false };
}
