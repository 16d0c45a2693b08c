import * as fc from "fast-check";
import { ByteText } from "../../../src/adapters/workbooks/xlsx/byte-text";

type Piece = { readonly text: string } | { readonly ascii: string } | { readonly integer: number };

const pieces: fc.Arbitrary<Piece> = fc.oneof(
  fc.record({ text: fc.string({ unit: "grapheme", maxLength: 3000 }) }),
  fc.record({ ascii: fc.string({ unit: "grapheme-ascii", maxLength: 50 }) }),
  fc.record({ integer: fc.nat({ max: 2_000_000 }) }),
);

test("pieces come out as the UTF-8 of all of them, however few bytes were expected", () => {
  fc.assert(
    fc.property(fc.array(pieces), fc.nat({ max: 20_000 }), (parts, expected) => {
      const out = new ByteText(expected);
      for (const part of parts) {
        if ("text" in part) out.text(part.text);
        else if ("ascii" in part) out.ascii(part.ascii);
        else out.integer(part.integer);
      }
      const whole = parts.map((part) => Object.values(part).join("")).join("");
      expect(Buffer.from(out.toBytes()).equals(Buffer.from(whole))).toBe(true);
    }),
  );
});

test("far more than was expected is kept from the first byte on", () => {
  const out = new ByteText(0);
  for (let count = 0; count < 5000; count += 1) out.text("石龙村").ascii("-").integer(count);
  const whole = Array.from({ length: 5000 }, (_, count) => `石龙村-${count}`).join("");
  expect(Buffer.from(out.toBytes()).toString()).toBe(whole);
});

test.each([0, 9, 10, 99, 100, 1_048_576])("%i is written digit by digit", (number) => {
  expect(Buffer.from(new ByteText(0).integer(number).toBytes()).toString()).toBe(String(number));
});
