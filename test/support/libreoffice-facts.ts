// What LibreOffice understood of a workbook, read from the file in which it saved the workbook again.
import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { sheetJsFacts } from "./sheetjs-facts";
import { sortValidations } from "./plan-facts";
import type { SheetFacts, ValidationFacts } from "./plan-facts";

interface Node {
  [name: string]: Node[] | string | undefined;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  isArray: (...[, , , isAttribute]) => !isAttribute,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

const attribute = (node: Node | undefined, name: string): string => {
  const value = node?.[`@${name}`];
  return typeof value === "string" ? value : "";
};

const children = (node: Node | undefined, name: string): readonly Node[] => {
  const found = node?.[name];
  return Array.isArray(found) ? found : [];
};

/** Text of an element; the parser gives an element without attributes as its text alone. */
function textOf(node: Node | string | undefined): string {
  const text = typeof node === "string" ? node : node?.["#text"];
  return typeof text === "string" ? text : "";
}

function validationFacts(node: Node): ValidationFacts {
  const type = attribute(node, "type");
  const formulas = ["formula1", "formula2"]
    .map((name) => textOf(children(node, name)[0]))
    .filter((text) => text !== "");
  const message = (shown: string, title: string, text: string): readonly [string, string] | null =>
    attribute(node, shown) === "true" ? [attribute(node, title), attribute(node, text)] : null;
  const wanted = { none: 0, textLength: 2 }[type] ?? 1;
  return {
    range: attribute(node, "sqref"),
    type,
    operator: attribute(node, "operator") === "equal" ? "between" : attribute(node, "operator"),
    formulas: formulas.slice(0, wanted),
    alertStyle: attribute(node, "errorStyle"),
    allowBlank: attribute(node, "allowBlank") === "true",
    prompt: message("showInputMessage", "promptTitle", "prompt"),
    alert: message("showErrorMessage", "errorTitle", "error"),
  };
}

function sheetNode(parts: Record<string, Uint8Array>, index: number): Node {
  const bytes = parts[`xl/worksheets/sheet${index + 1}.xml`];
  if (bytes === undefined) throw new Error(`No sheet ${index + 1}`);
  const root = parser.parse(strFromU8(bytes)) as Node;
  const sheet = children(root, "worksheet")[0];
  if (sheet === undefined) throw new Error("No worksheet element");
  return sheet;
}

export function libreOfficeFacts(bytes: Uint8Array): readonly SheetFacts[] {
  const parts = unzipSync(bytes);
  return sheetJsFacts(bytes).map((facts, index) => {
    const node = sheetNode(parts, index);
    const setup = children(node, "pageSetup")[0];
    const margins = children(node, "pageMargins")[0];
    const options = children(node, "printOptions")[0];
    const points = (name: string): number => Math.round(Number(attribute(margins, name)) * 72);
    return {
      ...facts,
      validations: sortValidations(
        children(children(node, "dataValidations")[0], "dataValidation").map(validationFacts),
      ),
      conditionals: children(node, "conditionalFormatting").map((format) => {
        const formula = children(children(format, "cfRule")[0], "formula")[0];
        return [attribute(format, "sqref"), textOf(formula)] as const;
      }),
      print: {
        paper: Number(attribute(setup, "paperSize")),
        orientation: attribute(setup, "orientation"),
        pagesWide: Number(attribute(setup, "fitToWidth")),
        pagesHigh: Number(attribute(setup, "fitToHeight")),
        centered: attribute(options, "horizontalCentered") === "true",
        leftMargin: points("left"),
        topMargin: points("top"),
      },
    };
  });
}
