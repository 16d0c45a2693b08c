// Which cell styles show their number as a date; nothing else of a style matters here.
import { forEachChild, readAttribute, readAttributes } from "../package/attributes";
import { codeOf } from "../package/names";
import { isBuiltInDate, showsDate } from "./number-format";
import { openPart } from "../package/open-part";
import type { Package } from "../package/package";

const root = codeOf("styleSheet");
const formatsTag = codeOf("numFmts");
const formatTag = codeOf("numFmt");
const stylesTag = codeOf("cellXfs");
const styleTag = codeOf("xf");
const idName = codeOf("numFmtId");
const codeName = codeOf("formatCode");

/** By the number of the style, as cells name it. */
export type DateStyles = readonly boolean[];

export function readDateStyles(
  bytes: Uint8Array,
  { text, budget }: Pick<Package, "text" | "budget">,
): DateStyles {
  const xml = openPart(bytes, root);
  const isDate = new Map<string, boolean>();
  const formatIds: string[] = [];
  const readFormat = (): void => {
    const each = readAttributes(xml, text);
    isDate.set(each.get(idName) ?? "", showsDate(each.get(codeName) ?? ""));
  };
  const readStyle = (): void => {
    let id = "0";
    while (xml.nextAttribute()) if (xml.attribute === idName) id = readAttribute(xml, text);
    budget.spend(1);
    formatIds.push(id);
  };
  for (let tag = xml.nextTag(); tag !== 0; tag = xml.nextTag()) {
    if (tag === formatsTag) forEachChild(xml, formatTag, readFormat);
    else if (tag === stylesTag) forEachChild(xml, styleTag, readStyle);
    else if (tag > 0) xml.skipElement();
  }
  return formatIds.map((id) => isDate.get(id) ?? isBuiltInDate(Number(id)));
}
