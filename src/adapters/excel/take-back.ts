// Makes the workbook as it was before a command, by the command's journal: after a fault, at the next start, on demand.
import type { Recovered } from "../../app/ports/open-workbook";
import { addressOf, deleteBackups, pasteCells } from "./backup";
import { clearSheet, fitRows } from "./clear-sheet";
import { deleteJournal, namesOfBackups, writeJournal } from "./journal";
import type { CellsBefore, Journal, Rewritten } from "./journal";
import { askLayout, restoreLayout } from "./layout";
import type { Layout } from "./layout";
import type { Session } from "./run-command";
import { send } from "./send";
import type { Work } from "./send";
import { loadSheets } from "./sheet-list";
import { contentStep } from "./write/content-steps";
import { bytesOf } from "./write/step";

type Sheets = readonly Excel.Worksheet[];

/** A rewritten sheet that is there, with its backup. */
interface Damaged extends Rewritten {
  readonly sheet: Excel.Worksheet;
  readonly copy: Excel.Worksheet;
}

const isAdded = ({ added, before }: Journal, { id, name }: Excel.Worksheet): boolean =>
  !before.includes(id) && (added.includes(name) || added.includes(id));

/** A sheet without its backup was made whole by an attempt before this one. */
const damagedSheets = ({ stage, rewritten }: Journal, sheets: Sheets): readonly Damaged[] =>
  rewritten.flatMap((each) => {
    const sheet = sheets.find(({ id }) => id === each.id);
    const copy = sheets.find(({ name }) => name === each.backup);
    return stage === "preparing" || !sheet || !copy ? [] : [{ ...each, sheet, copy }];
  });

/** Excel keeps at least one sheet in sight: a blank one comes where none would be left. */
function removeSheets({ workbook }: Excel.RequestContext, sheets: Sheets, doomed: Sheets): void {
  const stays = (sheet: Excel.Worksheet): boolean =>
    sheet.visibility === "Visible" && !doomed.includes(sheet);
  if (doomed.length > 0 && !sheets.some(stays)) workbook.worksheets.add();
  for (const sheet of doomed) sheet.delete();
}

const contentWork = ({ sheet, copy, extent }: Damaged): Work => ({
  bytes: 10_000,
  act: () => {
    clearSheet(sheet, extent);
    pasteCells(copy, sheet, extent);
    // As the rows are by themselves; those that are to be otherwise are set when their heights are known.
    fitRows(sheet, extent);
  },
});

const cellsWork = (sheets: Sheets, { sheetId, matrices }: CellsBefore): readonly Work[] => {
  const sheet = sheets.find(({ id }) => id === sheetId);
  if (!sheet) return [];
  const { bytes, act } = contentStep(matrices);
  return [{ bytes, act: () => act(sheet) }];
};

async function restoreContent(
  session: Session,
  works: readonly Work[],
  damaged: readonly Damaged[],
): Promise<readonly (readonly [Damaged, Layout])[]> {
  let answers: readonly (readonly [Damaged, () => Layout])[] = [];
  await send(session, works, () => {
    answers = damaged.map((each) => [
      each,
      askLayout(each.sheet, each.sheet.getRange(addressOf(each.extent))),
    ]);
  });
  return answers.map(([each, layout]) => [each, layout()]);
}

/**
 * The sheets taken out and those made whole again; what is no longer there is let go. `earlier` is what stands in the
 * journal's place and gives way to it.
 */
export async function takeBack(
  session: Session,
  journal: Journal,
  earlier: Journal = journal,
): Promise<Recovered> {
  const { context } = session;
  const sheets = await loadSheets(session);
  const doomed = sheets.filter((sheet) => isAdded(journal, sheet));
  const damaged = damagedSheets(journal, sheets);
  const contents: readonly Work[] = [
    { bytes: bytesOf(journal), act: () => writeJournal(context, journal) },
    ...damaged.map(contentWork),
    ...journal.cells.flatMap((cells) => cellsWork(sheets, cells)),
  ];
  const layouts = damaged.length > 0 ? await restoreContent(session, contents, damaged) : [];
  const last: Work = {
    bytes: 10_000 * (layouts.length + 1),
    act: () => {
      for (const [{ sheet, layout: wanted }, now] of layouts) restoreLayout(sheet, { wanted, now });
      removeSheets(context, sheets, doomed);
      deleteBackups(sheets, [...namesOfBackups(journal), ...namesOfBackups(earlier)]);
    },
  };
  await send(session, damaged.length > 0 ? [last] : [...contents, last], () => {
    deleteJournal(context);
  });
  const namesOf = (them: Sheets): readonly string[] => them.map(({ name }) => name);
  const written = sheets.filter(({ id }) => journal.cells.some(({ sheetId }) => sheetId === id));
  return {
    removed: namesOf(doomed),
    restored: namesOf([...damaged.map(({ sheet }) => sheet), ...written]),
  };
}
