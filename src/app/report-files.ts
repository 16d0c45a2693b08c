// Which files of a folder or an archive may be reports, by their names. What they are, their contents tell.

/** As reports come, or scans of them, or what is mistaken for them; others are somebody's own. */
const endings =
  /\.(?:xlsx|xlsm|xltx|xls|xlsb|et|ett|csv|tsv|docx|docm|doc|wps|rtf|ods|odt|htm|html|mht|mhtml|xml|pdf|ofd|jpe?g|png|gif|bmp|tiff?|zip|rar|7z)$/i;

/** The locks of open workbooks, hidden files, and what macOS adds to archives. */
const isNoise = (step: string): boolean =>
  step.startsWith("~$") || step.startsWith(".") || step === "__MACOSX";

/** Of a file that the clerk has named. */
export const isLeftOut = (path: string): boolean => path.split("/").some(isNoise);

/** Of a file that lies in a folder or an archive which the clerk has named, by its path in there. */
export const mayBeReport = (path: string): boolean => endings.test(path) && !isLeftOut(path);
