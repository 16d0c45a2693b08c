// Puts 填报 together over the session of an open workbook.
import type { ReactNode } from "react";
import { parseDay } from "../../app/fill/parse-day";
import { toChineseDate } from "../../core/kernel/calendar";
import type { CalendarDate } from "../../core/kernel/calendar";
import { categoryPresets } from "../../core/notice/category-presets";
import { createStore } from "../store";
import type { DecideSlot } from "../decide/decide-slot";
import type { WorkbookSession } from "../workbook/workbook-session";
import { FillCommands } from "./fill-commands";
import { FillPlace } from "./FillPlace";
import { initialFillState, reduceFill } from "./fill-state";

interface FillParts {
  readonly session: WorkbookSession;
  /** The day that the forms are dated with at first, and the year of days typed without one. */
  readonly today: CalendarDate;
  readonly decide: DecideSlot;
  readonly onLoadDecide: () => void;
}

export function createFillPlace({ session, today, ...decide }: FillParts): ReactNode {
  const [usual] = categoryPresets;
  const store = createStore(reduceFill, initialFillState(toChineseDate(today), usual.categories));
  const commands = new FillCommands(session, store);
  const readDay = (text: string): ReturnType<typeof parseDay> => parseDay(text, today);
  return <FillPlace {...{ session, store, commands, readDay }} {...decide} />;
}
