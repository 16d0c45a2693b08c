// What the files of the sample are called; the first as the form was handed out.
import type { CategoryName } from "../../core/notice/categories";

export const fileNames = {
  handedOut: (unit: string): string => `${unit}-软弱涣散三表.xlsx`,
  copy: (unit: string): string => `${unit}-软弱涣散三表(2).xlsx`,
  correction: (unit: string): string => `${unit}-软弱涣散三表（更正）.xlsx`,
  webPage: (unit: string): string => `${unit}-软弱涣散三表.xls`,
  ofCategory: (unit: string, category: CategoryName): string => `${unit}-${category}.xlsx`,
};
