// Acts once it has been quiet for a while, and at the latest so long after the first of what came. Knows no action.

interface Times {
  /** In milliseconds. */
  readonly quiet: number;
  readonly longest: number;
}

export class Debounce {
  readonly #act: () => void;
  readonly #times: Times;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #first: number | undefined;
  #due: number | undefined;

  constructor(act: () => void, times: Times) {
    this.#act = act;
    this.#times = times;
  }

  readonly ring = (): void => {
    const now = Date.now();
    this.#first ??= now;
    const due = Math.min(now + this.#times.quiet, this.#first + this.#times.longest);
    // What is due already must not be put off by setting its timer anew.
    if (due === this.#due) return;
    this.#due = due;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#end, Math.max(0, due - now));
  };

  readonly #end = (): void => {
    this.#first = undefined;
    this.#due = undefined;
    this.#act();
  };
}
