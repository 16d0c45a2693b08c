// Sheets too large for one answer, read in pieces: each used block is halved, and each half cut down to what is
// used of it, until the pieces fit; then as many at a time as fit one answer.
import type { Range } from "../../../core/kernel/address";
import type { OfficeHost } from "../office-host";
import type { Session } from "../run-command";
import { askBlock, askMerges } from "./ask-range";
import type { Answer } from "./ask-range";
import { toRawRows } from "./raw-cells";
import type { Block } from "./raw-cells";
import { toSheetReading } from "./read-at-once";
import type { ChooseSheets, Reading } from "./read-at-once";

interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

const sizeOf = ({ range }: Piece): number => range.rowCount * range.columnCount;

function load(piece: Piece): Piece {
  piece.range.load("rowIndex,columnIndex,rowCount,columnCount");
  return piece;
}

const isThere = ({ range }: Piece): boolean => !range.isNullObject;

/** Across the longer side; what is used of each half. */
function halves({ sheet, range }: Piece): readonly Piece[] {
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
  const tall = rows >= columns;
  const first = Math.floor((tall ? rows : columns) / 2);
  const parts: readonly (readonly [number, number, number, number])[] = tall
    ? [
        [top, left, first, columns],
        [top + first, left, rows - first, columns],
      ]
    : [
        [top, left, rows, first],
        [top, left + first, rows, columns - first],
      ];
  return parts.map((part) =>
    load({ sheet, range: sheet.getRangeByIndexes(...part).getUsedRangeOrNullObject(true) }),
  );
}

/** Pieces of at most `limit` cells. */
async function toPieces(
  { sync }: Session,
  whole: readonly Piece[],
  limit: number,
): Promise<readonly Piece[]> {
  const fitting: Piece[] = [];
  let left = whole;
  while (left.length > 0) {
    fitting.push(...left.filter((piece) => sizeOf(piece) <= limit));
    const smaller = left.filter((piece) => sizeOf(piece) > limit).flatMap(halves);
    if (smaller.length > 0) await sync();
    left = smaller.filter(isThere);
  }
  return fitting;
}

function toLoads(pieces: readonly Piece[], limit: number): readonly (readonly Piece[])[] {
  const loads: Piece[][] = [];
  let cells = limit;
  for (const piece of pieces) {
    cells += sizeOf(piece);
    if (cells > limit) {
      loads.push([]);
      cells = sizeOf(piece);
    }
    loads.at(-1)?.push(piece);
  }
  return loads;
}

interface InPieces {
  readonly host: OfficeHost;
  readonly choose: ChooseSheets;
  /** At most so many cells in one answer. */
  readonly limit: number;
}

/** @throws TooMuchAsked where even pieces of `limit` cells are too much. */
export async function readInPieces(
  session: Session,
  { host, choose, limit }: InPieces,
): Promise<Reading> {
  const sheets = await choose(session);
  const whole = sheets.map((sheet) => load({ sheet, range: sheet.getUsedRangeOrNullObject(true) }));
  const merges = new Map<Excel.Worksheet, Answer<readonly Range[]>>(
    whole.map(({ sheet, range }) => [sheet, askMerges(range, host)]),
  );
  await session.sync();
  const pieces = await toPieces(session, whole.filter(isThere), limit);
  const blocks = new Map<Excel.Worksheet, Block[]>();
  for (const together of toLoads(pieces, limit)) {
    const answers = together.map(({ sheet, range }) => [sheet, askBlock(range)] as const);
    await session.sync();
    for (const [sheet, answer] of answers) {
      const block = answer();
      if (block) blocks.set(sheet, [...(blocks.get(sheet) ?? []), block]);
    }
  }
  return sheets.map((sheet) =>
    toSheetReading(sheet, {
      rows: toRawRows(blocks.get(sheet) ?? []),
      merges: merges.get(sheet)?.() ?? [],
    }),
  );
}
