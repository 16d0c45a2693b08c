import fc from "fast-check";
import { renderSentence } from "../../../src/core/spec/message";

describe("renderSentence", () => {
  test("fills every blank, also one that occurs twice", () => {
    expect(renderSentence("{a}≠{b}，{a}", { a: 40, b: "39" })).toBe("40≠39，40");
  });

  test("puts values in as they are, whatever they look like", () => {
    fc.assert(
      fc.property(
        fc.string(),
        (value) => renderSentence("“{x}”。", { x: value }) === `“${value}”。`,
      ),
    );
  });
});
