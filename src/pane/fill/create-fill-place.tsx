// Puts 填报 together over the session of an open workbook.
import type { ReactNode } from "react";
import { parseDay } from "../../app/fill/parse-day";
import { toChineseDate } from "../../core/kernel/calendar";
import type { CalendarDate } from "../../core/kernel/calendar";
import { categoryPresets } from "../../core/notice/category-presets";
import { createStore } from "../store";
import type { WorkbookSession } from "../workbook/workbook-session";
import { FillCommands } from "./fill-commands";
import { FillPlace } from "./FillPlace";
import { initialFillState, reduceFill } from "./fill-state";

/** @param today the day that the forms are dated with at first, and the year of days typed without one */
export function createFillPlace(session: WorkbookSession, today: CalendarDate): ReactNode {
  const [usual] = categoryPresets;
  const store = createStore(reduceFill, initialFillState(toChineseDate(today), usual.categories));
  const commands = new FillCommands(session, store);
  const readDay = (text: string): ReturnType<typeof parseDay> => parseDay(text, today);
  return <FillPlace session={session} store={store} commands={commands} readDay={readDay} />;
}
