// How findings write amounts.

/** At most two decimals, without trailing zeros. */
export const shortNumber = (value: number): string => String(Number(value.toFixed(2)));
