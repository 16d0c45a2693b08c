// Numbers that look drawn but follow from a seed alone, so that a sample can be made again. Not for secrets.

export interface Random {
  /** A whole number, both ends included. */
  readonly int: (from: number, to: number) => number;
  /** True once in so many times. */
  readonly once: (inTimes: number) => boolean;
  /** Throws on an empty list. */
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffle: <T>(list: readonly T[]) => readonly T[];
}

/** mulberry32: 32 bits of state, values from 0 up to, not including, 1. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** The same whole number gives the same sequence; only its lower 32 bits tell. */
export function makeRandom(seed: number): Random {
  const next = mulberry32(seed);
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    int,
    once: (inTimes) => int(1, inTimes) === 1,
    pick: (list) => {
      const item = list[int(0, list.length - 1)];
      if (item === undefined) throw new RangeError("nothing to pick from");
      return item;
    },
    shuffle: (list) =>
      list
        .map((item) => ({ item, order: next() }))
        .toSorted((a, b) => a.order - b.order)
        .map(({ item }) => item),
  };
}

/** Deals all cards before one comes again, and none twice running; two cards at least, all different. */
export function makeDealer<T>(random: Random, cards: readonly T[]): () => T {
  let deck: readonly T[] = [];
  let last: T | undefined;
  return () => {
    if (deck.length === 0) {
      const shuffled = random.shuffle(cards);
      deck = shuffled[0] === last ? shuffled.toReversed() : shuffled;
    }
    const [card = random.pick(cards), ...rest] = deck;
    deck = rest;
    last = card;
    return card;
  };
}
