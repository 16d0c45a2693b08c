// Writes single cells of any sheets: one request that looks what they hold, one that writes.
import type { CellWrite } from "../../app/ports/open-workbook";
import { deleteBackups } from "./backup";
import { askCells, newMatrices } from "./cells-before";
import { deleteJournal, namesOfBackups, newJournalId, writeJournal } from "./journal";
import type { Journal } from "./journal";
import { toColumnRuns } from "./column-runs";
import type { Session } from "./run-command";
import { send } from "./send";
import type { Work } from "./send";
import { lookAround } from "./standing";
import { contentStep } from "./write/content-steps";
import { bytesOf } from "./write/step";

/** The journal, by which the cells can be made as before. */
export async function writeCells(session: Session, cells: readonly CellWrite[]): Promise<Journal> {
  const { context } = session;
  const runs = toColumnRuns(cells);
  const {
    sheets,
    journal: earlier,
    asked,
  } = await lookAround(session, () => runs.map((run) => ({ run, answer: askCells(context, run) })));
  const found = asked.map(({ run, answer }) => ({ run, ...answer() }));
  const journal: Journal = {
    id: newJournalId(),
    stage: "writing",
    added: [],
    before: sheets.map(({ id }) => id),
    rewritten: [],
    cells: found.map(({ sheet, matrices }) => ({ sheetId: sheet.id, matrices })),
  };
  const works: readonly Work[] = [
    {
      bytes: 1000,
      act: () => deleteBackups(sheets, earlier ? namesOfBackups(earlier) : []),
    },
    { bytes: bytesOf(journal), act: () => writeJournal(context, journal) },
    ...found.map(({ run, sheet, formats }) => {
      const { bytes, act } = contentStep(newMatrices(run, formats));
      return { bytes, act: () => act(sheet) };
    }),
  ];
  await send(session, works, () => deleteJournal(context));
  return journal;
}
