// Signs that the forms print or clerks write instead of a value.

/** Printed where a percentage does not apply; two dashes, U+2014. */
export const notApplicableMark = "——";

/** Written into the first row of a list with nothing to list, and for an organization that meets no standard. */
export const noneMark = "无";

/** Written instead of a secretary's name while there is none. */
export const vacancyMark = "空缺";
