// The host's own services, which the client makes by name instead of reaching them from the workbook.

export const isService = (type: string): boolean => type.includes(".");

/** A service listens to what it is told and answers nothing: the client only reports to it. */
export const createService = (name: string): object => ({ service: name });
