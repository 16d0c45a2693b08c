// Puts planned sheets into the workbook: one request that looks, one that writes; more only where they would be too
// large. The journal stands in the workbook as long as the work is half done.
import type { SheetPlan } from "../../core/native/plan";
import { distinctNames } from "../../core/native/sheet-name";
import { writeJournal } from "./journal";
import { withoutEvents } from "./own-writes";
import type { Session } from "./run-command";
import { loadSheets } from "./sheet-list";
import { sheetSteps, toRequests } from "./write/sheet-steps";

export interface NewSheet {
  readonly id: string;
  readonly name: string;
}

/** Formulas that name another planned sheet keep to its planned name. */
function namesFor(plans: readonly SheetPlan[], taken: readonly string[]): readonly string[] {
  const planned = plans.map(({ name }) => name);
  return distinctNames([...taken, ...planned]).slice(taken.length);
}

/** The application does not calculate or draw between our steps, until the next request is done. */
function holdStill({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

function addSheet({ workbook }: Excel.RequestContext, name: string | undefined): Excel.Worksheet {
  const sheet = workbook.worksheets.add(name);
  sheet.load("id,name");
  return sheet;
}

interface Work {
  readonly bytes: number;
  readonly act: () => void;
}

/** Of the request that adds an empty sheet. */
const bytesToAdd = 1000;

/** Adds the sheet to `added` first, then fills it. */
function worksFor(
  plan: SheetPlan,
  add: () => Excel.Worksheet,
  added: Excel.Worksheet[],
): readonly Work[] {
  const sheet = once(add);
  return [
    { bytes: bytesToAdd, act: () => void added.push(sheet()) },
    ...sheetSteps(plan).map(({ bytes, act }) => ({ bytes, act: () => act(sheet()) })),
  ];
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** In the order of the plans. */
export async function insertSheets(
  session: Session,
  plans: readonly SheetPlan[],
): Promise<readonly NewSheet[]> {
  const { context, sync } = session;
  const sheets = await loadSheets(session);
  const before = sheets.map(({ id }) => id);
  const names = namesFor(
    plans,
    sheets.map(({ name }) => name),
  );
  const added: Excel.Worksheet[] = [];
  const works = plans.flatMap((plan, index) =>
    worksFor(plan, () => addSheet(context, names[index]), added),
  );
  const requests = toRequests(works);
  let journal: Excel.Setting | undefined;
  for (const [index, request] of requests.entries()) {
    holdStill(context);
    withoutEvents(context, () => {
      journal ??= writeJournal(context, { sheets: names, before });
      for (const { act } of request) act();
    });
    if (index === requests.length - 1) {
      added[0]?.activate();
      // The very last: as long as anything can still fail, the journal stands.
      journal?.delete();
    }
    // oxlint-disable-next-line no-await-in-loop -- one request after the other, and rarely more than one
    await sync();
  }
  return added.map(({ id, name }) => ({ id, name }));
}
