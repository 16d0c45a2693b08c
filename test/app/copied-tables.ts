// Rows of a table as programs put them on the clipboard when they are copied.
type Rows = readonly (readonly string[])[];

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const table = (rows: Rows, row: string, cellOf: (text: string) => string): string =>
  rows.map((cells) => ` <tr ${row}>\n${cells.map(cellOf).join("\n")}\n </tr>\n`).join("");

export const fromExcel = (rows: Rows): string => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<link id=Main-File rel=Main-File href="file:///C:/Users/clerk/AppData/Local/Temp/clip.htm">
<style>
<!--table
\t{mso-displayed-decimal-separator:"\\.";}
td {mso-number-format:General;}
.xl65 {mso-number-format:"0\\.00%";}
-->
</style>
</head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 style='border-collapse:collapse'>
<!--StartFragment-->
 <col width=72 span=3 style='width:54pt'>
${table(
  rows,
  "height=19 style='height:14.25pt'",
  (text) =>
    `  <td height=19 class=xl65 style='height:14.25pt'>${escaped(text).replaceAll("\n", "<br>\n    ")}</td>`,
)}<!--EndFragment-->
</table>
</body>
</html>
`;

export const fromWps = (rows: Rows): string =>
  `<html xmlns:et="urn:schemas-microsoft-com:office:spreadsheet"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><meta name="ProgId" content="ET.Sheet"/><!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>甲</o:Author></o:DocumentProperties></xml><![endif]--><style><!-- .et2{font-family:宋体;} --></style></head><body><!--StartFragment--><table width="216" style='border-collapse:collapse;table-layout:fixed;'><col width="72"/>${table(
    rows,
    `height="18"`,
    (text) =>
      `<td class="et2" x:str>${escaped(text).replaceAll("\n", "<br style='mso-data-placement:same-cell;'/>")}</td>`,
  )}</table><!--EndFragment--></body></html>`;

export const fromWord = (
  rows: Rows,
  title = "",
): string => `<html xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta name=ProgId content=Word.Document>
<link rel=File-List href="file:///C:/Users/clerk/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:宋体;} --></style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:普通表格;}</style><![endif]-->
</head>
<body lang=ZH-CN style='tab-interval:21.0pt'>
<!--StartFragment-->
${title === "" ? "" : `<p class=MsoNormal align=center><b><span>${escaped(title)}</span></b></p>\n`}
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>
${table(
  rows,
  "style='mso-yfti-irow:0'",
  (text) =>
    `  <td width=85 valign=top style='border:solid windowtext 1.0pt'>\n${(text === ""
      ? "&nbsp;"
      : escaped(text)
    )
      .split("\n")
      .map(
        (line) =>
          `  <p class=MsoNormal><span style='mso-ascii-font-family:Calibri'>${line}</span><span lang=EN-US><o:p></o:p></span></p>`,
      )
      .join("\n")}\n  </td>`,
)}</table>
<!--EndFragment-->
</body>
</html>
`;

/** From a page in a browser, with what stands around the table. */
export const fromMail = (rows: Rows): string =>
  `<meta charset='utf-8'><div style="font-family: sans-serif;"><p>您好，报表如下：</p><img src="https://mail.example/track.gif"><table border="1"><tbody>${table(
    rows,
    "",
    (text) => `<td style="width: 72px;">${escaped(text).replaceAll("\n", "<br>")}</td>`,
  )}</tbody></table></div>`;

/** What spreadsheets add as plain text: what the cells show. */
export const asText = (rows: Rows): string =>
  rows
    .map((cells) =>
      cells
        .map((text) => (/[\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
        .join("\t"),
    )
    .map((line) => `${line}\r\n`)
    .join("");
