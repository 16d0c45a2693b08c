// One text for a cell of the workbook, by which what is said of the same cell is brought together.
import { toA1 } from "../../core/kernel/address";
import type { Address } from "../../core/kernel/address";

export const cellKey = (sheet: string, at: Address): string => `${sheet}!${toA1(at)}`;
