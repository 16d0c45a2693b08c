// What the files of the sample are called; the first as the form was handed out.
import type { CategoryName } from "../../core/notice/categories";
import { formsFileWord } from "../../core/notice/file-words";

export const fileNames = {
  handedOut: (unit: string): string => `${unit}-${formsFileWord}.xlsx`,
  copy: (unit: string): string => `${unit}-${formsFileWord}(2).xlsx`,
  correction: (unit: string): string => `${unit}-${formsFileWord}（更正）.xlsx`,
  webPage: (unit: string): string => `${unit}-${formsFileWord}.xls`,
  ofCategory: (unit: string, category: CategoryName): string => `${unit}-${category}.xlsx`,
};
