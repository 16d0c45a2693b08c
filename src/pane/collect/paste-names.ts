// Names for what is pasted without one of its own: a table has none, and to a picture without a file browsers give the
// same name each time.
import { pastedNames } from "../../core/notice/paste-sentences";
import { renderSentence } from "../../core/spec/message";

/** What Chromium, Firefox and Safari call it. */
const browsersName = /^image(\.\w+)$/i;

/** Gives none twice. */
export class PasteNames {
  #tables = 0;
  #pictures = 0;

  readonly table = (): string => {
    this.#tables += 1;
    return renderSentence(pastedNames.table, { number: this.#tables });
  };

  /** A file's own name where it has one. */
  readonly file = (path: string): string => {
    const ending = browsersName.exec(path)?.[1];
    if (ending === undefined) return path;
    this.#pictures += 1;
    return renderSentence(pastedNames.picture, { number: this.#pictures, ending });
  };
}
