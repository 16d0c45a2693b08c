// The option --basis, common to all commands that count by standards.
import { defaultRound } from "../core/notice/default-round";
import { countingBasisSchema } from "../core/spec/round";
import { Misuse } from "./misuse";

export const basisOption = countingBasisSchema.default(defaultRound.basis).catch(() => {
  throw new Misuse("--basis 只能是 overlap（可重叠）或 primary（单一主因）。");
});
