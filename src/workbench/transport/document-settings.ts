// The settings that add-ins keep in the document: Office.context.document.settings. Values are JSON texts.

export class DocumentSettings {
  #values: ReadonlyMap<string, string>;

  constructor(values: Readonly<Record<string, string>> = {}) {
    this.#values = new Map(Object.entries(values));
  }

  /** Settings are saved all at once; what is not named is gone. */
  replace(values: Iterable<readonly [string, string]>): void {
    this.#values = new Map(values);
  }

  pairs(): readonly (readonly [string, string])[] {
    return [...this.#values];
  }
}
