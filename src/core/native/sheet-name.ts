// Names of sheets as every spreadsheet program accepts them.

/** Joins the parts that are there with "-" and takes out what sheet names may not hold; 31 characters at most. */
export function toSheetName(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== "")
    .join("-")
    .replace(/[[\]:*?/\\']/g, "")
    .slice(0, 31);
}
