// Bytes as text in one encoding, or not at all.

/** undefined where the bytes are not in that encoding, or nobody knows it. `cut`: they may end inside a character. */
export function decodeStrictly(
  bytes: Uint8Array,
  encoding: string,
  { cut = false } = {},
): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return undefined;
  }
}

/** The encoding that the first bytes say, for UTF-16. */
export function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** UTF-16 where the first bytes say so, else UTF-8, else GB18030, as older Windows programs write; undefined where none fits. */
export function decodeFitting(
  bytes: Uint8Array,
  options?: { readonly cut: boolean },
): string | undefined {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return decodeStrictly(bytes, marked, options);
  return decodeStrictly(bytes, "utf-8", options) ?? decodeStrictly(bytes, "gb18030", options);
}

/** A page or an XML file says its encoding at its beginning. */
const sampleLength = 2048;

const latin1 = new TextDecoder("latin1");

function saidEncoding(bytes: Uint8Array): string | undefined {
  const start = latin1.decode(bytes.subarray(0, sampleLength));
  return /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
}

/** The same for markup, which may name another encoding still. */
export function decodeMarkup(bytes: Uint8Array): string | undefined {
  // What reads as UTF-8 is UTF-8, whatever the markup says.
  const encodings = [markedEncoding(bytes) ?? "utf-8", saidEncoding(bytes) ?? "", "gb18030"];
  for (const encoding of encodings) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== undefined) return text;
  }
  return undefined;
}
