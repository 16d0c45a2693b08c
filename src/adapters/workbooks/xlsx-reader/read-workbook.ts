// The product's reader of .xlsx files: bytes to cells, or what the file is instead. Contents decide, never a name.
import type { ReadWorkbook } from "../../../app/ports/files";
import { err, ok } from "../../../core/kernel/result";
import { unpackAnywhere } from "../package/inflate";
import type { Unpack } from "../package/inflate";
import { kindOfOther } from "../kinds/other-kinds";
import { readPackage } from "./read-package";
import { Unreadable } from "../unreadable";

const isZip = ([first, second, third, fourth]: Uint8Array): boolean =>
  first === 0x50 &&
  second === 0x4b &&
  ((third === 0x03 && fourth === 0x04) || (third === 0x05 && fourth === 0x06));

/** A reader that unpacks by the means given. */
export const makeReadWorkbook =
  (unpack: Unpack): ReadWorkbook =>
  (bytes) => {
    if (!isZip(bytes)) return err(kindOfOther(bytes));
    try {
      return ok(readPackage(bytes, unpack));
    } catch (error) {
      if (error instanceof Unreadable) return err(error.code);
      throw error;
    }
  };

export const readWorkbook = makeReadWorkbook(unpackAnywhere);
