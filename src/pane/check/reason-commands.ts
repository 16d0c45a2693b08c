// The commands of 校验 on 情况说明: keeping the reason why something stands as it is, and taking it away again.
import { createPlaceWords } from "../../app/check/place-words";
import { stillAsked } from "../../app/explain/asked";
import type { Asked } from "../../app/explain/asked";
import {
  planExplanations,
  planWithdrawal,
  toExplanations,
} from "../../app/explain/plan-explanations";
import type { ExplanationPlan } from "../../app/explain/plan-explanations";
import { rangeOf } from "../../core/kernel/address";
import { toChineseDate } from "../../core/kernel/calendar";
import { explanationSentences as sentences } from "../../core/notice/explanation-words";
import type { RawWorkbook } from "../../core/report/raw-workbook";
import type { Finding } from "../../core/spec/finding";
import { renderSentence } from "../../core/spec/message";
import type { Turn, WorkbookSession } from "../workbook/workbook-session";

/** A sheet that is put in is shown; the clerk goes on where the reason belongs. */
async function goBack({ workbook, attempt }: Turn, { finding }: Asked): Promise<void> {
  const { sheet, at } = finding;
  if (sheet === null) return;
  const { row, column } = at ?? { row: 1, column: 1 };
  await attempt("showing", () => workbook.select(sheet, rangeOf(row, column)));
}

/** What a command would write, and what is said when it has. */
interface Writing {
  readonly plan: ExplanationPlan;
  readonly one: string;
  readonly many: string;
}

const isEmpty = (plan: ExplanationPlan): boolean => "cells" in plan && plan.cells.length === 0;

export class ReasonCommands {
  readonly #session: WorkbookSession;
  readonly #now: () => Date;

  constructor(session: WorkbookSession, now: () => Date) {
    this.#session = session;
    this.#now = now;
  }

  /** One reason for all of them, in place of earlier ones. */
  readonly keep = (shown: readonly Finding[], text: string): Promise<void> =>
    this.#write(shown, (raw, asked) => ({
      plan: planExplanations(raw, toExplanations(asked, { text, date: this.#today() })),
      one: sentences.one,
      many: sentences.many,
    }));

  readonly withdraw = (shown: readonly Finding[]): Promise<void> =>
    this.#write(shown, (raw, asked) => ({
      plan: { cells: planWithdrawal(raw, asked) },
      one: sentences["gone.one"],
      many: sentences["gone.many"],
    }));

  /** What has changed since it was shown is left alone. */
  readonly #write = (
    shown: readonly Finding[],
    toWriting: (raw: RawWorkbook, asked: readonly Asked[]) => Writing,
  ): Promise<void> =>
    this.#session.take(async (turn) => {
      const { workbook, read, attempt, tell } = turn;
      const reading = await read();
      if (reading === undefined) return;
      const asked = stillAsked(reading, shown);
      const { plan, one, many } = toWriting(reading.raw, asked);
      const [first] = asked;
      if (first === undefined || isEmpty(plan))
        return tell({ intent: "info", sentence: sentences.none });
      const answer = await attempt("writing", () =>
        "cells" in plan ? workbook.write(plan.cells) : workbook.put(plan.sheets),
      );
      if (!answer.ok) return;
      if ("sheets" in plan) await goBack(turn, first);
      const { sheet, at } = first.finding;
      const place = createPlaceWords(reading.reports)(sheet, at);
      const sentence = renderSentence<string>(asked.length === 1 ? one : many, {
        place,
        count: asked.length,
      });
      const back = { done: answer.value, label: "撤销", sentence: sentences.back };
      tell({ intent: "success", sentence, back });
      await read();
    });

  #today(): string {
    const now = this.#now();
    return toChineseDate({
      year: now.getFullYear(),
      month: now.getMonth() + 1,
      day: now.getDate(),
    });
  }
}
