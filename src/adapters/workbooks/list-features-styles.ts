// Which cell styles of a workbook set a cell off from others: a colour, a fill or bold type that our forms do not have.
import { readAttribute, readAttributes } from "./package/attributes";
import { codeOf } from "./package/names";
import { openPart } from "./package/open-part";
import type { TextBuffer } from "./package/text-buffer";
import type { XmlScanner } from "./package/xml-scanner";

/** By the number of the style, as cells name it. */
export type MarkingStyles = readonly boolean[];

const root = codeOf("styleSheet");
const fontsTag = codeOf("fonts");
const fillsTag = codeOf("fills");
const stylesTag = codeOf("cellXfs");
const colorTag = codeOf("color");
const foreTag = codeOf("fgColor");
const emphasisTags: ReadonlySet<number> = new Set(["b", "i", "u", "strike"].map(codeOf));
const rgbName = codeOf("rgb");
const themeName = codeOf("theme");
const valueName = codeOf("val");
const fontName = codeOf("fontId");
const fillName = codeOf("fillId");

/** Black, white, and what our own forms and working sheets have. */
const ownColors: ReadonlySet<string> = new Set(["000000", "595959", "F2F2F2", "DDEBF7", "FFFFFF"]);

const off: ReadonlySet<string> = new Set(["0", "false", "none"]);

/** Reads one child of a font or a fill; the first two colours of a theme are those of paper and text. */
function marks(xml: XmlScanner, text: TextBuffer, tag: number): boolean {
  const each = readAttributes(xml, text);
  if (emphasisTags.has(tag)) return !off.has(each.get(valueName) ?? "");
  if (tag !== colorTag && tag !== foreTag) return false;
  const rgb = each.get(rgbName)?.slice(-6).toUpperCase();
  return (rgb !== undefined && !ownColors.has(rgb)) || Number(each.get(themeName) ?? 0) > 1;
}

/** Of each child of the element whose start tag was just found: whether anything in it marks. */
function marksOfChildren(xml: XmlScanner, text: TextBuffer): readonly boolean[] {
  const found: boolean[] = [];
  xml.skipAttributes();
  let depth = xml.empty ? 0 : 1;
  while (depth > 0) {
    const tag = xml.nextTag();
    if (tag < 0) {
      depth -= 1;
      continue;
    }
    if (depth === 1) found.push(false);
    if (marks(xml, text, tag)) found[found.length - 1] = true;
    if (!xml.empty) depth += 1;
  }
  return found;
}

interface StyleParts {
  readonly font: number;
  readonly fill: number;
}

function readStyles(xml: XmlScanner, text: TextBuffer): readonly StyleParts[] {
  const styles: StyleParts[] = [];
  xml.skipAttributes();
  if (xml.empty) return styles;
  for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
    const style = { font: 0, fill: 0 };
    while (xml.nextAttribute()) {
      if (xml.attribute === fontName) style.font = Number(readAttribute(xml, text));
      else if (xml.attribute === fillName) style.fill = Number(readAttribute(xml, text));
    }
    styles.push(style);
    xml.skipContent();
  }
  return styles;
}

/** @throws Unreadable */
export function readMarkingStyles(bytes: Uint8Array, text: TextBuffer): MarkingStyles {
  const xml = openPart(bytes, root);
  let fonts: readonly boolean[] = [];
  let fills: readonly boolean[] = [];
  let styles: readonly StyleParts[] = [];
  for (let tag = xml.nextTag(); tag !== 0; tag = xml.nextTag()) {
    if (tag === fontsTag) fonts = marksOfChildren(xml, text);
    else if (tag === fillsTag) fills = marksOfChildren(xml, text);
    else if (tag === stylesTag) styles = readStyles(xml, text);
    else if (tag > 0) xml.skipElement();
  }
  return styles.map(({ font, fill }) => (fonts[font] ?? false) || (fills[fill] ?? false));
}
