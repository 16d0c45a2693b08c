// Puts 填报 together over an open workbook, and starts it.
import type { ReactNode } from "react";
import { parseDay } from "../../app/fill/parse-day";
import type { OpenWorkbook } from "../../app/ports/open-workbook";
import { toChineseDate } from "../../core/kernel/calendar";
import { categoryPresets } from "../../core/notice/category-presets";
import { createStore } from "../store";
import { FillCommands } from "./fill-commands";
import { FillPlace } from "./FillPlace";
import { initialFillState, reduceFill } from "./fill-state";

/** @param now gives the day that the forms are dated with at first, and the year of days typed without one. */
export function createFillPlace(workbook: OpenWorkbook, now: Date): ReactNode {
  const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const [usual] = categoryPresets;
  const store = createStore(reduceFill, initialFillState(toChineseDate(today), usual.categories));
  const commands = new FillCommands(workbook, store);
  void commands.start();
  const readDay = (text: string): ReturnType<typeof parseDay> => parseDay(text, today);
  return <FillPlace store={store} commands={commands} readDay={readDay} />;
}
