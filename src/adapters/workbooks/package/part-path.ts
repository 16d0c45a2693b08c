// Paths of parts inside a file: always from its root, in lower case, without dots.

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** Where a part's relations stand: "xl/workbook.xml" => "xl/_rels/workbook.xml.rels"; "" is the package. */
export function relationsPath(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** The path that a target written in the part at `from` means; what would leave the package stays inside. */
export function resolvePath(from: string, target: string): string {
  const written = target.replaceAll("\\", "/").toLowerCase();
  const whole = written.startsWith("/") ? written : folderOf(from) + written;
  const steps: string[] = [];
  for (const step of whole.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
