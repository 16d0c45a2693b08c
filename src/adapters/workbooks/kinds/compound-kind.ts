// What a compound file holds, the container of Office 97–2003 and of everything that is protected by a password.
import type { UnreadableCode } from "../../../core/report/raw-workbook";

/** Streams that tell the kind, the first that is found decides. */
const streams: readonly (readonly [string, UnreadableCode])[] = [
  ["EncryptedPackage", "file.encrypted"],
  ["Workbook", "file.old-excel"],
  ["Book", "file.old-excel"],
  ["WordDocument", "file.old-word"],
];

/** Entries of the directory start at multiples of this, with their name in UTF-16 and a zero behind it. */
const entryLength = 128;

function nameAt(view: DataView, at: number): string {
  let name = "";
  for (let index = at; index < at + 64; index += 2) {
    const unit = view.getUint16(index, true);
    if (unit === 0) break;
    name += String.fromCharCode(unit);
  }
  return name;
}

export function kindOfCompound(bytes: Uint8Array): UnreadableCode {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  for (let at = 0; at + entryLength <= bytes.length; at += entryLength) {
    const [first, second] = [view.getUint8(at), view.getUint8(at + 1)];
    if (second === 0 && "EWB".includes(String.fromCharCode(first))) names.add(nameAt(view, at));
  }
  return streams.find(([name]) => names.has(name))?.[1] ?? "file.unknown";
}
