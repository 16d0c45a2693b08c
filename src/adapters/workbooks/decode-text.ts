// Bytes of a text file as text, whatever is in them: what fits no encoding shows as characters that say so.
import type { DecodeText } from "../../app/ports/files";
import { decodeFitting, markedEncoding } from "./text-encoding";

export const decodeText: DecodeText = (bytes) =>
  decodeFitting(bytes) ?? new TextDecoder(markedEncoding(bytes) ?? "gb18030").decode(bytes);
