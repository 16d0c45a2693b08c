// Names of secretaries as clerks write them: padded, with titles, acting, or a word for a vacancy.
import { vacancyMark } from "../notice/marks";
import { actingWords, vacancyWords } from "../notice/telling-words";
import { asIs, understood } from "./outcome";
import type { Outcome } from "./outcome";
import type { RawValue } from "./raw-workbook";
import { textOf, tidyName } from "./text";
import type { Person } from "./values";

const vacancies = new RegExp(`^(?:${vacancyWords.join("|")}|[-—]+)$`);
const acts = new RegExp(actingWords.join("|"));
const dots = /[•・．.‧∙]/g;
const remarkAtEnd = /[（(](.*?)[）)]$/;

/** Any text is a name; whether it can be one is for the rules. */
export function readPerson(value: RawValue): Outcome<Person> {
  const text = tidyName(textOf(value));
  if (vacancies.test(text)) {
    const vacant: Person = { name: "", vacant: true, acting: false, several: false };
    return text === vacancyMark ? asIs(vacant) : understood(vacant, vacancyMark, "vacancy-word");
  }
  const remark = remarkAtEnd.exec(text)?.[1] ?? "";
  const bare = text.replace(remarkAtEnd, "").replace(/^(?:党?支部)?书记|(?:书记|同志)$/g, "");
  const name = bare.replace(dots, "·");
  const person: Person = {
    name,
    vacant: false,
    acting: acts.test(remark),
    several: /[、,，;；/]/.test(name),
  };
  if (name !== bare) return understood(person, name, "middle-dot");
  if (bare !== text.replace(remarkAtEnd, "")) return understood(person, name, "title-in-name");
  return text === textOf(value) ? asIs(person) : understood(person, text, "width-or-space");
}
