// The option --basis, common to all commands that count by standards.
import { defaultRound } from "../core/notice/default-round";
import { countingBasisSchema } from "../core/spec/round";
import type { CountingBasis } from "../core/spec/round";
import { Misuse } from "./misuse";

/** @throws Misuse for anything but the two ways of counting */
export function basisOption(text: string | undefined): CountingBasis {
  const basis = countingBasisSchema.safeParse(text ?? defaultRound.basis);
  if (basis.success) return basis.data;
  throw new Misuse("--basis 只能是 overlap（可重叠）或 primary（单一主因）。");
}
