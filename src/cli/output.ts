// What a command answers, and where it goes: results on stdout, messages on stderr.

export interface Answer {
  /** 0 fine; 1 something in the data is wrong or was left out. */
  readonly exitCode: 0 | 1;
  /** Makes the one document that --json prints. */
  readonly json: () => unknown;
  /** Makes the same for people, a sentence a line. */
  readonly lines: () => readonly string[];
}

/** Prints the answer; with --json the document alone goes to stdout. */
export function printAnswer({ json, lines }: Answer, asJson: boolean): void {
  process.stdout.write(asJson ? `${JSON.stringify(json(), null, 2)}\n` : `${lines().join("\n")}\n`);
}
