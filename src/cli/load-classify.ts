// The classifier, loaded when a command asks for it: its lexicon takes longer to load than all the rest of the program.
import type { Classify } from "../core/spec/classification";

export async function loadClassify(): Promise<Classify> {
  const { classify } = await import("../core/standards/classify");
  return classify;
}
