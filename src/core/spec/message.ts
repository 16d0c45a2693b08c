// The frame of the message catalogue: sentences with named blanks, filled in by one pure function.

type BlankNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | BlankNames<Rest>
  : never;

/** One value for each {blank} of the sentence; nothing for a sentence without blanks. */
export type Blanks<Text extends string> = Readonly<Record<BlankNames<Text>, string | number>>;

/**
 * Fills the blanks of a sentence.
 *
 * renderSentence("请于{day}前报送", { day: "3月15日" }) => "请于3月15日前报送"
 */
export function renderSentence<Text extends string>(sentence: Text, blanks: Blanks<Text>): string {
  const values: Readonly<Record<string, string | number>> = blanks;
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
