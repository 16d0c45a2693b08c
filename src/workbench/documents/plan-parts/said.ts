// Properties that are there only where there is something to say, as plans have them.

/** { [key]: value }, or nothing where the value is undefined. */
export const said = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a computed key is a string to the compiler
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

/** { [key]: true }, or nothing. */
export const marked = <K extends string>(key: K, on: boolean): { [P in K]?: true } =>
  said(key, on ? true : undefined);
