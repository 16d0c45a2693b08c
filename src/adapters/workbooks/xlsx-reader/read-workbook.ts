// The product's reader of .xlsx files: bytes to cells, or what the file is instead. Contents decide, never a name.
import type { ReadWorkbook } from "../../../app/ports/files";
import { err, ok } from "../../../core/kernel/result";
import { unpackAnywhere } from "../package/inflate";
import type { Unpack } from "../package/inflate";
import { kindOfOther } from "../kinds/other-kinds";
import { isZip } from "../kinds/zip-kind";
import { readPackage } from "./read-package";
import { Unreadable } from "../unreadable";

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
