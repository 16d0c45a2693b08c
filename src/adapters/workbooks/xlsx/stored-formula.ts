// A formula as files spell it: functions that are younger than the format carry a mark there. Knows no cell.

const marked =
  "ACOT ACOTH AGGREGATE ARABIC BASE BINOM.DIST BITAND BITOR BITXOR CEILING.MATH COMBINA CONCAT COT COTH DAYS DECIMAL " +
  "FLOOR.MATH FORMULATEXT GAMMA IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MODE.SNGL NORM.DIST NUMBERVALUE " +
  "PERCENTILE.EXC PERCENTILE.INC PERMUTATIONA QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI SEQUENCE SHEET SHEETS " +
  "SORTBY STDEV.P STDEV.S SWITCH TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P " +
  "VAR.S VSTACK HSTACK XLOOKUP XMATCH XOR";

const marks = new Map([
  ...marked.split(" ").map((name) => [name, "_xlfn."] as const),
  ["FILTER", "_xlfn._xlws."],
  ["SORT", "_xlfn._xlws."],
]);

/** Texts and quoted sheet names, which are passed over; names of functions. */
const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])([A-Za-z][A-Za-z0-9.]*)(?=\()/gu;

/** storedFormula("IFS(A1>1,2)") => "_xlfn.IFS(A1>1,2)" */
export const storedFormula = (formula: string): string =>
  formula.replace(piece, (whole, name: string | undefined) =>
    name === undefined ? whole : `${marks.get(name.toUpperCase()) ?? ""}${name}`,
  );
