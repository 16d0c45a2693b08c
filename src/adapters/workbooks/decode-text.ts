// Bytes of a text file as text: UTF-8 or UTF-16 where they say so or fit, else GB18030, as older Windows programs write.
import type { DecodeText } from "../../app/ports/files";

const decodeStrictly = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

export const decodeText: DecodeText = (bytes) => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return decodeStrictly(bytes, "utf-8") ?? new TextDecoder("gb18030").decode(bytes);
};
