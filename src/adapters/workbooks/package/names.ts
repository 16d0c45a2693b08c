// Names of elements, attributes and types as numbers, so that a scanner compares them without making strings.

/** True for the bytes that can stand in a name; bytes above 127 are parts of letters. */
const nameBytes = new Uint8Array(256).fill(1, 0x21);
for (const byte of "\"&'/<=>?!") nameBytes[byte.charCodeAt(0)] = 0;

export const isNameByte = (byte: number): boolean => nameBytes[byte] === 1;

/** Positive, 0 for no name at all; two names that differ give different codes unless somebody works at it. */
export const addToCode = (code: number, byte: number): number =>
  (Math.imul(code, 31) + byte) & 0x3fffffff;

export function codeOf(name: string): number {
  let code = 0;
  for (let at = 0; at < name.length; at += 1) code = addToCode(code, name.charCodeAt(at));
  return code;
}

export function codeOfBytes(bytes: Uint8Array, from: number, to: number): number {
  let code = 0;
  for (let at = from; at < to; at += 1) code = addToCode(code, bytes[at] ?? 0);
  return code;
}
