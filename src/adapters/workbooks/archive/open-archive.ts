// The files in a .zip, under their names: in UTF-8 where they say so or fit, else in GB18030, as Chinese Windows packs.
// Fetches the table of contents alone, however large the archive is.
import type { ArchivedFile, FileParts, OpenArchive, Packing } from "../../../app/ports/files";
import { err, ok } from "../../../core/kernel/result";
import type { Result } from "../../../core/kernel/result";
import type { UnreadableCode } from "../../../core/report/raw-workbook";
import { isZip, kindOfZip } from "../kinds/zip-kind";
import { relationsPath } from "../package/part-path";
import {
  directoryOffset,
  forEachEntry,
  readZipDirectory,
  tailLength,
} from "../package/zip-directory";
import type { ZipEntry, ZipName } from "../package/zip-directory";
import { longestHeader } from "../package/unpack-part";
import { decodeStrictly } from "../text-encoding";
import { damaged, refuse, Unreadable } from "../unreadable";

const megabyte = 1 << 20;

/** A scan of many pages has some ten megabytes. */
const largestFile = 64 * megabyte;

/** By so much all files of an archive together may be larger than it is itself; scans are hardly larger. */
const largestGain = 128 * megabyte;

/** Two kilobytes for each entry: names are shorter. */
const largestDirectory = 4 * megabyte;

/** The end of a file, from the given place on. */
interface Tail {
  readonly bytes: Uint8Array;
  readonly from: number;
}

/** @throws Unreadable where the file does not say where its directory is, or it is too large */
async function directoryOf(file: FileParts): Promise<Tail> {
  const shortest = Math.max(0, file.size - tailLength);
  const tail = await file.read(shortest, file.size);
  const from = directoryOffset(tail);
  if (from >= shortest) return { bytes: tail, from: shortest };
  if (file.size - from > largestDirectory) refuse("file.too-large");
  return { bytes: await file.read(from, file.size), from };
}

/** Not a workbook or a document, which are packed in the same way. */
function isArchive({ bytes, from }: Tail): boolean {
  const directory = readZipDirectory(bytes, from);
  return !directory.has(relationsPath("")) && kindOfZip(directory) === "file.zip";
}

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

function wantedIn(
  { bytes, from }: Tail,
  isWanted: (path: string) => boolean,
): ReadonlyMap<string, ZipEntry> {
  const wanted = new Map<string, ZipEntry>();
  const take = (name: ZipName, entry: ZipEntry): void => {
    const path = pathOf(name);
    if (path === "" || !isWanted(path)) return;
    // Of two files with one name, programs take different ones.
    if (wanted.has(path)) damaged();
    wanted.set(path, entry);
  };
  forEachEntry(bytes, take, from);
  return wanted;
}

/** What the files of one archive may cost together, by what they say they hold; unpacking holds them to it. */
class Allowance {
  #left: number;

  constructor(file: FileParts) {
    this.#left = file.size + largestGain;
  }

  packing(entry: ZipEntry): Result<Packing, UnreadableCode> {
    const { locked, offset, method, crc, packedSize, size } = entry;
    if (locked) return err("file.encrypted");
    const cost = Math.max(packedSize, size);
    if (cost > largestFile || cost > this.#left) return err("file.too-large");
    this.#left -= cost;
    const to = offset + longestHeader + packedSize;
    return ok({ from: offset, to, method, crc, packedSize, size });
  }
}

export const openArchive: OpenArchive = async (file, isWanted) => {
  if (!isZip(await file.read(0, 4))) return undefined;
  try {
    const tail = await directoryOf(file);
    if (!isArchive(tail)) return undefined;
    const allowance = new Allowance(file);
    return ok(
      [...wantedIn(tail, isWanted)].map(([path, entry]): ArchivedFile => ({
        path,
        packing: allowance.packing(entry),
      })),
    );
  } catch (error) {
    // Whatever it is, it is told as the reader of workbooks tells it.
    if (error instanceof Unreadable) return err(error.code);
    throw error;
  }
};
