// How the document commands speak with the clerk. The page supplies it.

export interface Question {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Shown as a list under the first paragraph. */
  readonly items?: readonly string[];
  /** What the button says that goes on. */
  readonly confirm: string;
  /** Absent where there is nothing to decide. */
  readonly cancel?: string;
  /** Something is lost for good: what goes on is not what Enter does. */
  readonly loses?: true;
}

export interface NameQuestion extends Question {
  readonly label: string;
  readonly proposed: string;
  /** What is wrong with the name, or what to know of it; undefined where nothing is. */
  readonly check: (
    name: string,
  ) => { readonly text: string; readonly isWrong: boolean } | undefined;
}

export interface Clerk {
  readonly ask: (question: Question) => Promise<boolean>;
  /** undefined where the clerk gives up. */
  readonly askName: (question: NameQuestion) => Promise<string | undefined>;
  /** Says something that needs no answer. */
  readonly tell: (text: string) => void;
  /** What was told no longer holds. */
  readonly hush: () => void;
  readonly chooseFile: () => Promise<File | undefined>;
  /** Gives the file to the browser, which puts it where downloads go. */
  readonly download: (bytes: Uint8Array, name: string) => void;
}
