// The UTF-16 code unit at a place of a text, for loops over many characters.

// Engines hold texts in a dozen ways. Where more than a few of these meet, `text.charCodeAt` is looked up anew for every
// character, which takes several times as long as the rest of the loop.
// oxlint-disable-next-line typescript/unbound-method -- only ever called with its text
const { charCodeAt } = String.prototype;

/** `index` counts from 0. NaN behind the end. */
export const codeAt = (text: string, index: number): number => charCodeAt.call(text, index);
