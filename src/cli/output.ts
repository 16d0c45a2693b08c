// What a command answers, and where it goes: results on stdout, messages on stderr.

export interface Answer {
  /** 0 fine; 1 something in the data is wrong or was left out. */
  readonly exitCode: 0 | 1;
  /** Makes the one document that --json prints. */
  readonly json: () => unknown;
  /** Makes the same for people, a sentence a line. */
  readonly lines: () => readonly string[];
}

/** An answer by lines: --json prints each document on a line of its own. */
export interface AnswerByLines extends Answer {
  readonly json: () => readonly unknown[];
  readonly byLines: true;
}

const toJsonLines = (answer: Answer | AnswerByLines): readonly string[] =>
  "byLines" in answer
    ? answer.json().map((document) => JSON.stringify(document))
    : [JSON.stringify(answer.json(), null, 2)];

/** Prints the answer; with --json nothing but documents goes to stdout. */
export function printAnswer(answer: Answer | AnswerByLines, asJson: boolean): void {
  const lines = asJson ? toJsonLines(answer) : answer.lines();
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}
