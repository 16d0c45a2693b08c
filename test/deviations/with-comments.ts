// A workbook as other programs write it when somebody has noted something on its cells. Ours writes no comments.
import { unzipSync, zipSync } from "fflate";
import { mainNamespace, relationsXml } from "../support/make-package";

/** By sheet and A1 address. */
export type Comments = Readonly<Record<string, Readonly<Record<string, string>>>>;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "&#10;");

/** With the name of who says it before the text, as Excel does. */
function commentsXml(comments: Comments[string]): string {
  const list = Object.entries(comments).map(
    ([at, text]) =>
      `<comment ref="${at}" authorId="0"><text><r><t>王小平:</t></r><r><t xml:space="preserve">&#10;${escaped(text)}</t></r></text></comment>`,
  );
  return `<comments xmlns="${mainNamespace}"><authors><author>王小平</author></authors><commentList>${list.join("")}</commentList></comments>`;
}

const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

/** `bytes`: as our writer makes them: a part for each sheet in the order of the workbook, without relations. */
export function withComments(bytes: Uint8Array, comments: Comments): Uint8Array {
  const parts = unzipSync(bytes);
  const textOf = (path: string): string => Buffer.from(parts[path] ?? []).toString();
  const put = (path: string, text: string): void => {
    parts[path] = Buffer.from(text);
  };
  const names = [...textOf("xl/workbook.xml").matchAll(/<sheet name="([^"]+)"/g)].map(
    ([, name]) => name,
  );
  for (const [sheet, ofSheet] of Object.entries(comments)) {
    const number = names.indexOf(sheet) + 1;
    if (number === 0) throw new Error(`There is no sheet ${sheet}`);
    put(`xl/comments${number}.xml`, commentsXml(ofSheet));
    const relations = relationsXml([["rId1", "comments", `../comments${number}.xml`]]);
    const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    put(
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relations.replace("<Relationships>", `<Relationships xmlns="${namespace}">`),
    );
    const type = `<Override PartName="/xl/comments${number}.xml" ContentType="${kind}"/>`;
    put(
      "[Content_Types].xml",
      textOf("[Content_Types].xml").replace("</Types>", `${type}</Types>`),
    );
  }
  return zipSync(parts);
}
