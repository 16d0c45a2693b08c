// What a file is that is no ZIP file, told from its first bytes.
import type { UnreadableCode } from "../../../core/report/raw-workbook";
import { kindOfCompound } from "./compound-kind";
import { kindOfText } from "./text-kinds";

const latin = (text: string): readonly number[] => [...text].map((each) => each.charCodeAt(0));

const signatures: readonly (readonly [readonly number[], UnreadableCode])[] = [
  [latin("%PDF"), "file.pdf"],
  [latin("\x89PNG"), "file.picture"],
  [[0xff, 0xd8, 0xff], "file.picture"],
  [latin("GIF8"), "file.picture"],
  [latin("II*\0"), "file.picture"],
  [latin("MM\0*"), "file.picture"],
  [latin("Rar!\x1A\x07"), "file.archive"],
  [latin("7z\xBC\xAF\x27\x1C"), "file.archive"],
  [[0x1f, 0x8b, 0x08], "file.archive"],
  [latin("{\\rtf"), "file.old-word"],
];

/** "BM" alone begins many a text; four zeros in its header do not. */
const isBitmap = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x42 && bytes[1] === 0x4d && bytes.subarray(6, 10).every((byte) => byte === 0);

const compound = [0xd0, 0xcf, 0x11, 0xe0];

export function kindOfOther(bytes: Uint8Array): UnreadableCode {
  if (bytes.length === 0) return "file.empty";
  const startsWith = (start: readonly number[]): boolean =>
    start.every((byte, index) => bytes[index] === byte);
  if (startsWith(compound)) return kindOfCompound(bytes);
  const known = signatures.find(([start]) => startsWith(start))?.[1];
  if (known !== undefined) return known;
  return bytes.length > 10 && isBitmap(bytes) ? "file.picture" : kindOfText(bytes);
}
