// A problem text cut into stretches, each with the standards that its words made somebody think of.
import type { Suggestion } from "../../core/spec/classification";
import type { StandardId } from "../../core/spec/standard";

export interface TextStretch {
  /** Index in the text. */
  readonly start: number;
  readonly text: string;
  /** Empty where the words speak for none. */
  readonly standards: readonly StandardId[];
}

/** One behind the other, together the whole text. */
export function markText(text: string, suggestions: readonly Suggestion[]): readonly TextStretch[] {
  const spans = suggestions.flatMap(({ standard, words }) =>
    words.map(({ start, end }) => ({ standard, start, end })),
  );
  const edges = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const bounds = [...edges].toSorted((a, b) => a - b);
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1] ?? text.length;
    const own = spans.filter((span) => span.start <= start && span.end >= end);
    return { start, text: text.slice(start, end), standards: own.map(({ standard }) => standard) };
  });
}
