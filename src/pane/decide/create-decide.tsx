// Puts 定标准 together over the session of an open workbook.
import type { DecideParts, DecideViews } from "./decide-slot";
import { createDecideTools } from "./decide-tools";
import { DecideEntry } from "./DecideEntry";
import { DecidePlace } from "./DecidePlace";

export function createDecide(parts: DecideParts): DecideViews {
  const tools = createDecideTools(parts);
  return { entry: <DecideEntry tools={tools} />, place: <DecidePlace tools={tools} /> };
}
