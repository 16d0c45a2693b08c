// XML text from values. Knows nothing of spreadsheets.

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

// oxlint-disable-next-line no-control-regex -- XML 1.0 forbids them, and hostile texts hold them
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

// oxlint-disable-next-line no-control-regex -- as above
const special = /[\u0000-\u001F&<>"\uFFFE\uFFFF]/;

/** Text for an element or an attribute; characters that XML 1.0 cannot carry are left out. */
export const escapeXml = (text: string): string =>
  special.test(text)
    ? text
        .replace(forbidden, "")
        .replace(/[&<>"\r\n\t]/g, (character) => escapes[character] ?? character)
    : text;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; attributes that are undefined are left out, children are taken as ready XML. */
export function element(name: string, attributes: Attributes = {}, children = ""): string {
  let open = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${key}="${escapeXml(String(value))}"`;
  }
  return children === "" ? `<${open}/>` : `<${open}>${children}</${name}>`;
}

/** An element around all children with their number, or nothing where there are none. */
export function counted(name: string, children: readonly string[]): string {
  return children.length === 0 ? "" : element(name, { count: children.length }, children.join(""));
}

export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
