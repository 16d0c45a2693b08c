// The checksum of the ZIP format, against its definition bit by bit.
import fc from "fast-check";
import { crc32 } from "../../../src/adapters/workbooks/crc32";

function byDefinition(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

test("it is that of the standard", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("it is the same wherever the bytes stand in their buffer, and however many they are", () => {
  const bytes = fc.uint8Array({ maxLength: 100, size: "max" });
  fc.assert(
    fc.property(bytes, fc.nat(7), (content, offset) => {
      const moved = new Uint8Array(content.length + offset + 9).fill(0xaa);
      moved.set(content, offset);
      const view = moved.subarray(offset, offset + content.length);
      return crc32(view) === byDefinition(content);
    }),
    { numRuns: 2000 },
  );
});
