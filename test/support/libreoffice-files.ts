// Our forms and results as LibreOffice saved them, by their names among the fixtures.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(__dirname, "../fixtures/libreoffice");

export const libreOfficeFiles = (): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => [name, readFileSync(path.join(folder, name))]),
  );
