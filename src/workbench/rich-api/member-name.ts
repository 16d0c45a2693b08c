// The two spellings of a member: Values in the table, values in what add-ins write. Private ones start with "_" in both.

export const toPascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const toCamelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
