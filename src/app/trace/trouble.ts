// Why a number cannot be traced, as the clerk is told.
import { err } from "../../core/kernel/result";
import type { Result } from "../../core/kernel/result";
import { traceTroubles } from "../../core/notice/trace-sentences";
import { renderSentence } from "../../core/spec/message";
import type { Blanks } from "../../core/spec/message";
import type { NumberTrace } from "./number-trace";

type TroubleCode = keyof typeof traceTroubles;

interface TraceTrouble {
  readonly code: TroubleCode;
  readonly message: string;
}

export type Traced = Result<NumberTrace, TraceTrouble>;

export const trouble = <Code extends TroubleCode>(
  code: Code,
  blanks: Blanks<(typeof traceTroubles)[Code]>,
): Traced => err({ code, message: renderSentence<string>(traceTroubles[code], blanks) });
