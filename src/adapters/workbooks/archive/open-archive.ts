// The files in a .zip, under their names: in UTF-8 where they say so or fit, else in GB18030, as Chinese Windows packs.
import type { ArchivedFile, OpenArchive } from "../../../app/ports/files";
import { err, ok } from "../../../core/kernel/result";
import type { Result } from "../../../core/kernel/result";
import type { UnreadableCode } from "../../../core/report/raw-workbook";
import { forEachEntry } from "../package/zip-directory";
import type { ZipEntry, ZipName } from "../package/zip-directory";
import type { Unpack } from "../package/inflate";
import { Unpacker } from "../package/unpack-part";
import { decodeStrictly } from "../text-encoding";
import { damaged, Unreadable } from "../unreadable";

const megabyte = 1 << 20;

/** A scan of many pages has some ten megabytes. */
const fileSizes = { largest: 64 * megabyte, largestTotal: 128 * megabyte };

const gb18030 = new TextDecoder("gb18030");

const textOf = ({ bytes }: ZipName): string =>
  decodeStrictly(bytes, "utf-8") ?? gb18030.decode(bytes);

/** With forward slashes and without steps that lead out of the archive; "" for a folder. */
function pathOf(name: ZipName): string {
  const text = textOf(name).replaceAll("\\", "/");
  if (text.endsWith("/")) return "";
  const steps = text.split("/").filter((step) => step !== "" && step !== "." && step !== "..");
  return steps.join("/");
}

/** What is wrong with the file stays a value, so that it costs itself alone. */
function attempt<T>(work: () => T): Result<T, UnreadableCode> {
  try {
    return ok(work());
  } catch (error) {
    if (error instanceof Unreadable) return err(error.code);
    throw error;
  }
}

/** One that unpacks by the means given. */
export const makeOpenArchive =
  (unpack: Unpack): OpenArchive =>
  (bytes, isWanted) =>
    attempt(() => {
      const wanted = new Map<string, ZipEntry>();
      forEachEntry(bytes, (name, entry) => {
        const path = pathOf(name);
        if (path === "" || !isWanted(path)) return;
        // Of two files with one name, programs take different ones.
        if (wanted.has(path)) damaged();
        wanted.set(path, entry);
      });
      const unpacker = new Unpacker(bytes, { unpack, ...fileSizes });
      return [...wanted].map(([path, entry]): ArchivedFile => {
        // The place where it is unpacked is used again for the next; its last byte is none of the file's.
        const content = attempt(() => unpacker.unpack(entry).slice(0, entry.size));
        return { path, content };
      });
    });
