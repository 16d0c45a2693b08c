// The text between tags as a page shows it: spaces and line ends of the source are one space, or none between Chinese
// characters, where programs break long lines.
import { decodeEntities } from "./entities";

const spaces = /[ \t\r\n\f]+/g;
const wide = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;

export function shownText(source: string): string {
  const collapsed = source.replace(spaces, (run, at: number) => {
    const isBreak = run.includes("\n") || run.includes("\r");
    const between = wide.test(source.charAt(at - 1)) && wide.test(source.charAt(at + run.length));
    return isBreak && between ? "" : " ";
  });
  return decodeEntities(collapsed.trim());
}
