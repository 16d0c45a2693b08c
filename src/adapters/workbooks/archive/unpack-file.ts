// One file of an archive as bytes, from its own part of the archive alone, with its checksum verified.
import type { UnpackFile } from "../../../app/ports/files";
import { err, ok } from "../../../core/kernel/result";
import type { Unpack } from "../package/inflate";
import { unpackEntry } from "../package/unpack-part";
import { Unreadable } from "../unreadable";

/** One that unpacks by the means given. */
export const makeUnpackFile =
  (unpack: Unpack): UnpackFile =>
  (part, packing) => {
    const room = new Uint8Array(packing.size + 1);
    try {
      return ok(unpackEntry(part, { ...packing, offset: 0 }, { unpack, room }));
    } catch (error) {
      if (error instanceof Unreadable) return err(error.code);
      throw error;
    }
  };
