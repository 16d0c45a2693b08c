// Invented secretaries and their telephone numbers; no name and no number comes twice in one sample.
import type { Random } from "./random";

export interface People {
  readonly name: () => string;
  /** A mobile number, the seven digits of 衡阳 with their area code, or both. */
  readonly phone: () => string;
}

const surnames = [..."王李张刘陈周彭谭邹肖曾罗唐匡管蒋雷颜凌段"];
const firstCharacters = [..."建国友家立文明春德新秋云志海桂"];
const lastCharacters = [..."平和生新华林辉军初元松成良泉"];

/** Draws until the result is one that was not drawn before. */
function unrepeated(draw: () => string): () => string {
  const drawn = new Set<string>();
  return () => {
    let result = draw();
    while (drawn.has(result)) result = draw();
    drawn.add(result);
    return result;
  };
}

export function makePeople(random: Random): People {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => random.int(0, 9)).join("");
  const mobile = unrepeated(
    () => `1${random.pick([..."358"])}${random.pick([..."012356789"])}${digits(8)}`,
  );
  const landline = unrepeated(() => `0734-621${digits(4)}`);
  return {
    name: unrepeated(() =>
      [surnames, firstCharacters, lastCharacters].map((each) => random.pick(each)).join(""),
    ),
    phone: () => {
      if (random.once(10)) return `${landline()}、${mobile()}`;
      return random.once(3) ? landline() : mobile();
    },
  };
}
