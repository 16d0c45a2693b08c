// Whether two descriptions are of one matter, whoever wrote the names: units with or without the areas above them,
// organizations with or without the places that a merged list puts in front.
import { senderMark } from "../../notice/explanation-words";
import { organizationsForm } from "../../notice/forms/organizations";
import { villagesForm } from "../../notice/forms/villages";
import { organizationKey } from "../../report/organization-key";
import { fold } from "../../report/text";
import { bareUnit, isPlace } from "../../report/unit-key";
import type { Explanation, Matter } from "../../spec/explanation";

const listMarks: readonly string[] = [organizationsForm.mark, villagesForm.mark];

/** 归阳镇 and 祁东县归阳镇; nothing is no unit. */
function agree(one: string, other: string): boolean {
  const [a, b] = [bareUnit(one), bareUnit(other)];
  return a !== "" && b !== "" && (a.endsWith(b) || b.endsWith(a));
}

/** What the longer name has in front; undefined where they are two organizations. */
function placeBetween(one: string, other: string): string | undefined {
  const [short = "", long = ""] = [organizationKey(one), organizationKey(other)].toSorted(
    (a, b) => a.length - b.length,
  );
  if (short === long) return "";
  return short !== "" && long.endsWith(short) ? long.slice(0, -short.length) : undefined;
}

const isSameUnit = (matter: Matter, { unit }: Explanation): boolean =>
  agree(matter.unit, unit) || (matter.unit === "" && unit === "");

const sendersOf = ({ source }: Explanation): readonly string[] =>
  source === "" ? [] : source.split(senderMark);

/** As it is called with and without the areas above it. */
const namesOf = (unit: string): readonly string[] => {
  const bare = bareUnit(unit);
  return Array.from(bare, (_, at) => bare.slice(at)).filter(({ length }) => length > 1);
};

/** What is left behind the unit's name; undefined where it does not begin with it. */
function behind(place: string | undefined, unit: string): string | undefined {
  const name = namesOf(unit).find((each) => place?.startsWith(each));
  return name && place?.slice(name.length);
}

/** Each level puts in front of a name the unit that sent the row, where that is a place which the name does not say. */
function isPutInFront(place: string, explanation: Explanation): boolean {
  const said = fold(explanation.organization);
  const places = sendersOf(explanation).filter(
    (unit) => isPlace(bareUnit(unit)) && !namesOf(unit).some((name) => said.includes(name)),
  );
  return places.reduce(behind, place) === "";
}

/** The row of a list: of the unit itself, or a merged one, which names the unit that sent it last. */
function isSameRow(matter: Matter, explanation: Explanation): boolean {
  const place = placeBetween(matter.organization, explanation.organization);
  if (place === undefined) return false;
  const [sender = ""] = sendersOf(explanation);
  return (
    (isSameUnit(matter, explanation) && (place === "" || agree(place, explanation.unit))) ||
    (agree(matter.unit, sender) && isPutInFront(place, explanation))
  );
}

/** What is asked about is the same; the value may have changed since. */
export function isSameMatter(matter: Matter, explanation: Explanation): boolean {
  const fields = ["rule", "form", "category", "entry"] as const;
  if (!fields.every((field) => fold(matter[field]) === fold(explanation[field]))) return false;
  return listMarks.includes(matter.form)
    ? isSameRow(matter, explanation)
    : isSameUnit(matter, explanation);
}

/** Programs store the last of sixteen digits differently. */
function comparable(value: string): string {
  const text = fold(value);
  const number = Number(text);
  return text === "" || Number.isNaN(number) ? text : String(Number(number.toPrecision(12)));
}

const isOwnName = ({ value, organization }: Matter): boolean =>
  organization !== "" && fold(value) === fold(organization);

/** Of the same matter. A name that was asked about may have got its place in front since. */
export const isSameValue = (matter: Matter, explanation: Explanation): boolean =>
  comparable(matter.value) === comparable(explanation.value) ||
  (isOwnName(matter) && isOwnName(explanation));
