// A web page tag by tag, in one pass: names, attributes and the text in between. Knows nothing of nesting, which pages
// get wrong in every way.

/** What stands in these is no text of the page. */
const notShown = new Set(["script", "style", "title", "xml"]);

/** Any other "<" is text. */
const markupStart = /<(?:[!?a-z]|\/[a-z])/gi;
const tagName = /[a-z][^\s/>]*/iy;
const attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

export class TagScanner {
  /** In lower case, an end tag with its slash: "td", "/td"; "" behind the last. */
  tag = "";
  /** Between the tag before and this one, as written. */
  text = "";
  /** Of this tag, by their names in lower case. */
  readonly attributes = new Map<string, string>();
  private readonly page: string;
  private at = 0;

  constructor(page: string) {
    this.page = page;
  }

  /** Goes to the next tag; false behind the last, where `text` is what is left. */
  next(): boolean {
    const { page } = this;
    this.text = "";
    this.tag = "";
    while (this.tag === "") {
      markupStart.lastIndex = this.at;
      const from = markupStart.exec(page)?.index ?? page.length;
      this.text += page.slice(this.at, from);
      if (from === page.length) {
        this.at = from;
        return false;
      }
      this.readMarkup(from);
    }
    if (notShown.has(this.tag)) {
      this.skipToWord(`</${this.tag}`);
      this.skipTo(">");
    }
    return true;
  }

  private readMarkup(from: number): void {
    const { page } = this;
    const next = page.charAt(from + 1);
    if (next === "!" || next === "?") {
      this.at = from;
      this.skipTo(page.startsWith("<!--", from) ? "-->" : ">");
      return;
    }
    const slash = next === "/" ? "/" : "";
    tagName.lastIndex = from + 1 + slash.length;
    const name = tagName.exec(page)?.[0] ?? "";
    this.tag = slash + name.toLowerCase();
    this.at = tagName.lastIndex;
    this.readAttributes();
    // One that is cut off is none.
    if (!this.skipTo(">")) this.tag = "";
  }

  private readAttributes(): void {
    const { page, attributes } = this;
    if (attributes.size > 0) attributes.clear();
    attribute.lastIndex = this.at;
    for (let found = attribute.exec(page); found !== null; found = attribute.exec(page)) {
      const [, name = "", double, single, bare = ""] = found;
      attributes.set(name.toLowerCase(), double ?? single ?? bare);
      this.at = attribute.lastIndex;
    }
  }

  /** Behind the next such text; behind everything, and false, where there is none. */
  private skipTo(text: string): boolean {
    const found = this.page.indexOf(text, this.at);
    this.at = found < 0 ? this.page.length : found + text.length;
    return found >= 0;
  }

  /** The same, whatever the case of its letters. */
  private skipToWord(text: string): void {
    const found = new RegExp(text, "gi");
    found.lastIndex = this.at;
    this.at = found.test(this.page) ? found.lastIndex : this.page.length;
  }
}
