// Mutations of XML and HTML as text, one character a byte: the text around the markup may be in any encoding.
import { pick } from "./random";
import type { Random } from "./random";

type Change = (text: string, random: Random) => string;

const long = "9".repeat(400);

const hostileValues = [
  "",
  "0",
  "-1",
  "1e9",
  "1000000000",
  "4294967296",
  "99999999999999999999",
  long,
  "NaN",
  "XFD9999999",
  "A0",
  "XFD1048576",
  "A1:XFD1048576",
  "B2:A1",
  "ZZZZZZ1",
  "A1:",
  "1A",
  "__proto__",
  "constructor",
  "toString",
  "../../../etc/passwd",
  "worksheet",
  "shared",
  "str",
  "s",
  "n",
  "b",
  "e",
  "d",
  "inlineStr",
  "true",
  "rId1",
  "rId999",
  "hidden",
  "restart",
  "w:",
  "&lt;",
  "&#0;",
  "&#xD800;",
  "&#x110000;",
  "&a;",
  "=1+1",
  "\0",
  "ÿþ",
  "\b",
];

/** Put in between tags. */
const hostilePieces = [
  '<!DOCTYPE a [<!ENTITY a "aaaa">]>',
  '<!DOCTYPE a SYSTEM "file:///etc/passwd">',
  "&a;",
  "<a>",
  "</a>",
  "<",
  ">",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?",
  "<!",
  "</",
  "&",
  "\0",
  "<v>",
  "</c>",
  "</row>",
  "<table>",
  "</table>",
  "<td rowspan=1000000000 colspan=1000000000>",
  "<td rowspan=65534 colspan=1000>",
  "<tr>",
  "<script>",
  "<style>",
  "<w:tbl><w:tr><w:tc>",
  "<a>".repeat(3e3),
  "<table><tr><td>".repeat(2500),
  "<table></table>x".repeat(2500),
  "<w:tbl>".repeat(60),
  "&".repeat(3e3),
  "<".repeat(3e3),
  " ".repeat(2e4),
  "_x0000_",
  '<c r="XFD1048576"><v>1</v></c>',
  '<c t="s"><v>99999</v></c>',
  '<c t="s"><v>-1</v></c>',
  '<c><f t="shared" si="999"/><v>1</v></c>',
  "<c><v>1e999</v></c>",
  "<c><v>constructor</v></c>",
  '<mergeCell ref="A1:XFD1048576"/>',
  '<row r="1048576"/>',
  "<row/>".repeat(3e3),
  '<w:gridSpan w:val="1000000000"/>',
  '<w:vMerge w:val="restart"/>',
  "<w:vMerge/>",
  '<Cell ss:Index="9999999" ss:MergeAcross="9999999"/>',
  '<Row ss:Index="9999999"/>',
];

/** A match in the text, or undefined where there is none; the expression has the flag g. */
function matchIn(text: string, expression: RegExp, random: Random): RegExpExecArray | undefined {
  const start = new RegExp(expression);
  for (const from of [random(text.length + 1), 0]) {
    start.lastIndex = from;
    const found = start.exec(text);
    if (found !== null) return found;
  }
  return undefined;
}

const replacing =
  (expression: RegExp, replace: (found: readonly string[], random: Random) => string): Change =>
  (text, random) => {
    const found = matchIn(text, expression, random);
    if (found === undefined) return text;
    const behind = found.index + found[0].length;
    return text.slice(0, found.index) + replace(found, random) + text.slice(behind);
  };

const attribute = /(\s[\w:]+\s*=\s*)(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+)/g;
const cellAttribute =
  /(\s(?:r|s|t|si|ref|count|id|val|Index|rowspan|colspan|(?:\w+:)(?:id|val|Index|MergeAcross|MergeDown|Type))=)"?[^"\s>]*"?/g;
const element = /<([\w:]+)(?:\s[^<>]*)?>[^<>]*<\/\1>/g;
const tag = /<[^<>]*>/g;
const betweenTags = />([^<>]+)</g;

const quoted = (name: string, value: string): string => `${name}"${value}"`;

const insertPiece: Change = (text, random) => {
  const found = matchIn(text, tag, random);
  const at = found === undefined ? random(text.length + 1) : found.index + found[0].length;
  return text.slice(0, at) + pick(hostilePieces, random) + text.slice(at);
};

/** From a tag to one some way behind it. */
function stretchOf(text: string, random: Random): readonly [number, number] {
  const from = matchIn(text, tag, random)?.index ?? 0;
  const to = text.indexOf("<", from + 1 + random(2000));
  return [from, to < 0 ? text.length : to];
}

export const markupMutations: readonly (readonly [name: string, change: Change])[] = [
  [
    "attribute changed",
    replacing(attribute, ([, name = ""], random) => quoted(name, pick(hostileValues, random))),
  ],
  [
    "attribute of a cell changed",
    replacing(cellAttribute, ([, name = ""], random) => quoted(name, pick(hostileValues, random))),
  ],
  ["tag dropped", replacing(tag, () => "")],
  ["element dropped", replacing(element, () => "")],
  [
    "element put in many times",
    replacing(element, ([all = ""], random) => all.repeat(2 + random(500))),
  ],
  ["text changed", replacing(betweenTags, (_, random) => `>${pick(hostileValues, random)}<`)],
  ["number changed", replacing(/>\d+</g, (_, random) => `>${String(random(1_000_000))}<`)],
  [
    "20,000 characters put in",
    replacing(betweenTags, ([, text = ""]) => `>${text.repeat(20_000 / text.length)}<`),
  ],
  ["piece put in", insertPiece],
  [
    "stretch taken out",
    (text, random) => {
      const [from, to] = stretchOf(text, random);
      return text.slice(0, from) + text.slice(to);
    },
  ],
  [
    "stretch put in twice",
    (text, random) => {
      const [from, to] = stretchOf(text, random);
      return text.slice(0, to) + text.slice(from);
    },
  ],
  ["cut off", (text, random) => text.slice(0, random(text.length + 1))],
];

/** The same on bytes. */
export const changeMarkup = (bytes: Uint8Array, change: Change, random: Random): Uint8Array =>
  Uint8Array.from(Buffer.from(change(Buffer.from(bytes).toString("latin1"), random), "latin1"));
