// A workbook behind the genuine office.js, and the adapter on it; closed after each test.
import { createOpenWorkbook } from "../../../src/adapters/excel/open-workbook";
import type { SilenceTimes } from "../../../src/adapters/excel/silence";
import type { Done, HostAnswer, OpenWorkbook } from "../../../src/app/ports/open-workbook";
import type { Result } from "../../../src/core/kernel/result";
import type { SheetPlan } from "../../../src/core/native/plan";
import type { BootOptions, BootedOffice } from "../../support/office/boot-office";
import { bootOffice } from "../../support/office/boot-office";

export interface OpenedOffice extends BootedOffice {
  readonly workbook: OpenWorkbook;
}

const opened: BootedOffice[] = [];

/** The machine may be busy with other tests. */
jest.setTimeout(30_000);

/** A calculation that is under way when its book is disposed of throws a second later, in whatever test runs then. */
afterEach(async () => {
  const offices = opened.splice(0);
  await Promise.all(offices.map(({ book }) => book.settle()));
  for (const office of offices) office.dispose();
});

export async function openOffice(
  options: BootOptions = {},
  times?: SilenceTimes,
): Promise<OpenedOffice> {
  const office = await bootOffice(options);
  opened.push(office);
  return { ...office, workbook: createOpenWorkbook(office, times) };
}

/** All of them as new sheets. */
export const insertPlans = (
  workbook: OpenWorkbook,
  plans: readonly SheetPlan[],
): HostAnswer<Done> => workbook.put(plans.map((plan) => ({ plan, over: undefined })));

/** @throws Error where it is none. */
export function valueOf<T>(
  outcome: Result<T, { readonly code: string; readonly detail: string }>,
): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`${outcome.error.code}: ${outcome.error.detail}`);
}
