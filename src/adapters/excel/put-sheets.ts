// Puts planned sheets into the workbook, as new ones or over those that are there: one request that looks, one that
// writes; more only where they would be too large.
import type { PlannedSheet } from "../../app/ports/open-workbook";
import { distinctNames } from "../../core/native/sheet-name";
import { addBackup, backupName, deleteBackups } from "./backup";
import { clearSheet, fitRows } from "./clear-sheet";
import { deleteJournal, namesOfBackups, newJournalId, writeJournal } from "./journal";
import type { Journal, Rewritten } from "./journal";
import { askOver } from "./over-sheet";
import type { OverSheet } from "./over-sheet";
import { withoutEvents } from "./own-writes";
import type { Session } from "./run-command";
import { send } from "./send";
import type { Work } from "./send";
import { lookAround } from "./standing";
import { bytesOf } from "./write/step";
import { sheetSteps } from "./write/sheet-steps";

export interface Put {
  /** In the order of the command. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly journal: Journal;
}

/** A planned sheet with where it goes. */
type Target = PlannedSheet & {
  /** Of a new sheet. */
  readonly name: string;
  readonly found: OverSheet | undefined;
};

/** Formulas that name another planned sheet keep to its planned name. */
function withNames(
  planned: readonly (PlannedSheet & Pick<Target, "found">)[],
  taken: readonly string[],
): readonly Target[] {
  const fresh = planned.filter(({ found }) => found === undefined).map(({ plan }) => plan.name);
  const names = distinctNames([...taken, ...fresh]).slice(taken.length);
  let next = 0;
  return planned.map((each) => ({
    ...each,
    name: each.found?.sheet.name ?? names[next++] ?? each.plan.name,
  }));
}

/** Of the request that adds or clears a sheet, or copies one. */
const bytesOfSheet = 10_000;

/** Takes the sheet first, then fills it; the sheets in `taken` are in the order of the targets. */
function worksFor(
  context: Excel.RequestContext,
  { plan, name, found }: Target,
  taken: Excel.Worksheet[],
): readonly Work[] {
  let sheet: Excel.Worksheet | undefined;
  const take = (): void => {
    if (found) {
      clearSheet(found.sheet, found.extent);
      fitRows(found.sheet, found.extent);
    }
    sheet = found?.sheet ?? context.workbook.worksheets.add(name);
    sheet.load("id,name");
    taken.push(sheet);
  };
  return [
    { bytes: bytesOfSheet, act: take },
    ...sheetSteps(plan, found?.names).map(({ bytes, act }) => ({
      bytes,
      act: () => {
        if (sheet) act(sheet);
      },
    })),
  ];
}

function rewrittenOf(targets: readonly Target[], taken: readonly string[]): readonly Rewritten[] {
  return targets.flatMap(({ found }) =>
    found === undefined
      ? []
      : [
          {
            id: found.sheet.id,
            backup: backupName(taken),
            extent: found.extent,
            layout: found.layout,
          },
        ],
  );
}

/** The journal stands first; no sheet is rewritten before all backups are made. */
function backupWorks(
  context: Excel.RequestContext,
  journal: Journal,
  targets: readonly Target[],
): readonly Work[] {
  const note = (stage: Journal["stage"]): Work => ({
    bytes: bytesOf(journal),
    act: () => writeJournal(context, { ...journal, stage }),
  });
  const over = targets.flatMap(({ found }) => (found ? [found] : []));
  const backups = journal.rewritten.flatMap(({ backup, extent }, index): readonly Work[] => {
    const found = over[index];
    if (!found) return [];
    return [
      {
        bytes: bytesOfSheet + 2000 * extent.columns,
        act: () => {
          if (found.isFiltered) found.sheet.autoFilter.remove();
          addBackup(found.sheet, backup, extent);
        },
      },
    ];
  });
  return [note("preparing"), ...backups, ...(backups.length > 0 ? [note("writing")] : [])];
}

export async function putSheets(session: Session, planned: readonly PlannedSheet[]): Promise<Put> {
  const { context } = session;
  const standing = await lookAround(session, () =>
    planned.map((each) => ({ ...each, answer: askOver(context, each) })),
  );
  const taken = standing.sheets.map(({ name }) => name);
  const targets = withNames(
    standing.asked.map(({ plan, over, answer }) => ({ plan, over, found: answer?.() })),
    taken,
  );
  const journal: Journal = {
    id: newJournalId(),
    stage: "preparing",
    added: targets.filter(({ found }) => !found).map(({ name }) => name),
    before: standing.sheets.map(({ id }) => id),
    rewritten: rewrittenOf(targets, taken),
    cells: [],
  };
  const earlier = standing.journal ? namesOfBackups(standing.journal) : [];
  const sheets: Excel.Worksheet[] = [];
  const works: readonly Work[] = [
    { bytes: 1000, act: () => deleteBackups(standing.sheets, earlier) },
    ...backupWorks(context, journal, targets),
    ...targets.flatMap((target) => worksFor(context, target, sheets)),
  ];
  await send(session, works, () => {
    const hidden = new Set(targets.map(({ found }) => found?.sheet).filter(isHidden));
    withoutEvents(context, () => sheets.find((sheet) => !hidden.has(sheet))?.activate());
    if (journal.rewritten.length === 0) deleteJournal(context);
    else writeJournal(context, { ...journal, stage: "finished" });
  });
  return { sheets: sheets.map(({ id, name }) => ({ id, name })), journal };
}

const isHidden = (sheet: Excel.Worksheet | undefined): boolean =>
  sheet !== undefined && sheet.visibility !== "Visible";
