// The category of Party organizations as clerks write it. Two in one cell are none: the form is for one.
import { remember } from "../kernel/remember";
import { categories } from "../notice/categories";
import { categorySynonyms } from "../notice/category-synonyms";
import { asIs, understood, unreadable } from "./outcome";
import type { Outcome } from "./outcome";
import type { RawValue } from "./raw-workbook";
import { fold, textOf } from "./text";
import type { ReadCategory } from "./values";

const known = (text: string): string | undefined =>
  categories.find((name) => name === text) ??
  (Object.hasOwn(categorySynonyms, text) ? categorySynonyms[text] : undefined);

/** There are few categories to write. */
const mostRemembered = 200;

const readText = remember((written): Outcome<ReadCategory> => {
  const text = fold(written);
  const exact = categories.find((name) => name === text);
  if (exact !== undefined) return asIs({ name: exact, known: true });
  const bare = text.replace(/(?:基层)?党组织$|类$/g, "");
  const name = known(bare);
  if (name !== undefined) return understood({ name, known: true }, name, "category-name");
  const parts = bare.split(/[、,;/和及]|与/).filter((part) => known(part) !== undefined);
  if (parts.length > 1 || bare === "两新组织") return unreadable;
  return asIs({ name: text, known: false });
}, mostRemembered);

export const readCategory = (value: RawValue): Outcome<ReadCategory> => readText(textOf(value));
