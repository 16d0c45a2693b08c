// The texts of a workbook that cells refer to by number.
import { codeOf } from "../package/names";
import { appendRichText } from "./rich-text";
import type { Package } from "../package/package";
import { openPart } from "../package/open-part";

const root = codeOf("sst");
const itemTag = codeOf("si");

/** So much text is made into one string, of which the single texts are pieces. */
const blockLength = 0x2000;

/** In the order of the part, counted from 0. */
export function readSharedStrings(
  bytes: Uint8Array,
  { text, budget }: Pick<Package, "text" | "budget">,
): readonly string[] {
  const xml = openPart(bytes, root);
  const strings: string[] = [];
  let ends: number[] = [];
  const cut = (): void => {
    const block = text.take();
    let from = 0;
    for (const end of ends) {
      strings.push(block.slice(from, end));
      from = end;
    }
    ends = [];
  };
  for (let tag = xml.nextTag(); tag !== 0; tag = xml.nextTag()) {
    if (tag === itemTag) {
      appendRichText(xml, text);
      budget.spend(1);
      ends.push(text.length);
      if (text.length > blockLength) cut();
    } else if (tag > 0) xml.skipElement();
  }
  cut();
  return strings;
}
