// The checksum of the ZIP format, sixteen bytes at a step: a bytewise loop takes as long as unpacking does.

const polynomial = 0xedb88320;
const width = 16;

/** Table t, entry b: what a byte b does to the sum when t more bytes follow it in the step. */
const tables = makeTables();

function makeTables(): Int32Array {
  const made = new Int32Array(width * 256);
  for (let index = 0; index < 256; index += 1) {
    let sum = index;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? polynomial ^ (sum >>> 1) : sum >>> 1;
    made[index] = sum;
  }
  for (let index = 256; index < made.length; index += 1) {
    const before = made[index - 256] ?? 0;
    made[index] = (made[before & 255] ?? 0) ^ (before >>> 8);
  }
  return made;
}

/** Four table entries for the four bytes of a word, the first byte in the table at `from`. */
const mixWord = (word: number, from: number): number =>
  (tables[from | (word & 255)] ?? 0) ^
  (tables[(from - 256) | ((word >>> 8) & 255)] ?? 0) ^
  (tables[(from - 512) | ((word >>> 16) & 255)] ?? 0) ^
  (tables[(from - 768) | (word >>> 24)] ?? 0);

/** Of the whole steps in the bytes; the words are read in the little-endian order of every machine with a browser. */
function sumOfSteps(words: Int32Array, sum: number): number {
  let result = sum;
  for (let at = 0; at < words.length; at += 4) {
    result =
      mixWord((words[at] ?? 0) ^ result, 3840) ^
      mixWord(words[at + 1] ?? 0, 2816) ^
      mixWord(words[at + 2] ?? 0, 1792) ^
      mixWord(words[at + 3] ?? 0, 768);
  }
  return result;
}

function sumOfBytes(bytes: Uint8Array, sum: number): number {
  let result = sum;
  for (const byte of bytes) result = (tables[(result ^ byte) & 255] ?? 0) ^ (result >>> 8);
  return result;
}

/** Unsigned CRC-32. */
export function crc32(bytes: Uint8Array): number {
  const { buffer, byteOffset, length } = bytes;
  // Words start at multiples of four in their buffer.
  const start = Math.min(length, -byteOffset & 3);
  const end = length - ((length - start) % width);
  let sum = sumOfBytes(bytes.subarray(0, start), -1);
  if (end > start) {
    sum = sumOfSteps(new Int32Array(buffer, byteOffset + start, (end - start) / 4), sum);
  }
  return ~sumOfBytes(bytes.subarray(end), sum) >>> 0;
}
