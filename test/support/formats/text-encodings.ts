// Text as older Windows programs write it: GB18030, whose two-byte part is GBK. Node decodes it and does not encode it,
// so each character is looked up in what the decoder says of all pairs of bytes.

const encoded = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder("gb18030");
for (let first = 0x81; first <= 0xfe; first += 1)
  for (let second = 0x40; second <= 0xfe; second += 1) {
    const text = decoder.decode(Uint8Array.of(first, second));
    if (text.length === 1 && !encoded.has(text)) encoded.set(text, [first, second]);
  }

export const toGbk = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      const bytes = code < 0x80 ? [code] : encoded.get(character);
      if (bytes === undefined) throw new Error(`GBK has no ${character}`);
      return bytes;
    }),
  );

export const toUtf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
