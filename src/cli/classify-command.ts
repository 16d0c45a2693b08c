// `classify`: says for each line of standard input which standards the problem text describes, one answer a line.
import { parseArgs } from "node:util";
import type { DecodeText } from "../app/ports/files";
import { standards } from "../core/notice/standards";
import type { Classification } from "../core/spec/classification";
import { loadClassify } from "./load-classify";
import { Misuse } from "./misuse";
import type { AnswerByLines } from "./output";

export interface ClassifyTools {
  /** All bytes of standard input; undefined where a person sits at it. */
  readonly readInput: () => Promise<Uint8Array | undefined>;
  readonly decodeText: DecodeText;
}

/** The line break at the end of the last line starts no further one. */
const linesOf = (text: string): readonly string[] =>
  text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/);

const toDocument = (text: string, { suggestions }: Classification): unknown => ({
  text,
  standards: suggestions.map(({ standard, words }) => ({
    id: standard,
    words: words.map((word) => word.text),
  })),
});

/** （1）缺班子：书记空缺 */
const toLine = ({ suggestions }: Classification): string =>
  suggestions
    .map(({ standard, words }) => {
      const name = standards.find(({ id }) => id === standard)?.shortName ?? "";
      return `（${standard}）${name}：${words.map((word) => word.text).join("、")}`;
    })
    .join("；");

/** @throws Misuse where the words of the call are wrong, or nothing is piped in */
export async function runClassify(
  args: readonly string[],
  tools: ClassifyTools,
): Promise<AnswerByLines> {
  parseArgs({ args: [...args], options: { json: { type: "boolean", default: false } } });
  const bytes = await tools.readInput();
  if (bytes === undefined)
    throw new Misuse("请把主要问题一行一条地送进来，例：node cli.js classify < 主要问题.txt");
  const classify = await loadClassify();
  const texts = linesOf(tools.decodeText(bytes));
  const answers = texts.map((text) => ({ text, classification: classify(text) }));
  return {
    exitCode: 0,
    byLines: true,
    json: () => answers.map(({ text, classification }) => toDocument(text, classification)),
    lines: () => answers.map(({ classification }) => toLine(classification)),
  };
}
