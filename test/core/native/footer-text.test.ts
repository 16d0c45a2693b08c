import fc from "fast-check";
import { readCodedFooter, toCodedFooter } from "../../../src/core/native/footer-text";

test("a footer's text comes back from its codes", () => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), (words, withPage) => {
      // A space before a digit is taken for the one that parts it from the size.
      const text = words.replaceAll(/[{}]|^ (?=\d)/g, "") + (withPage ? "{page}" : "");
      expect(readCodedFooter(toCodedFooter(text))).toBe(text);
    }),
  );
});

test("signs that look like codes stay signs", () => {
  expect(readCodedFooter(toCodedFooter("R&P &&P {page}"))).toBe("R&P &&P {page}");
});

test.each(["&P / &N", '&"仿宋,Regular"&10&D', '&"仿宋,Regular"&12— &P —', "页脚"])(
  "%s is coded otherwise",
  (coded) => {
    expect(readCodedFooter(coded)).toBeUndefined();
  },
);
