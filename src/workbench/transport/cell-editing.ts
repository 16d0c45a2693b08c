// Whether the clerk is typing in a cell just now. Commands that may wait, wait for the end of it.

export class CellEditing {
  #waiting: (() => void)[] | undefined;

  get isOn(): boolean {
    return this.#waiting !== undefined;
  }

  begin(): void {
    this.#waiting ??= [];
  }

  end(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    for (const go of waiting) go();
  }

  /** Resolves once no cell is being typed in. */
  over(): Promise<void> {
    const waiting = this.#waiting;
    if (waiting === undefined) return Promise.resolve();
    return new Promise((resolve) => {
      waiting.push(resolve);
    });
  }
}
