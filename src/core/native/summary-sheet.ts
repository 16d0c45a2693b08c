// 附件1 compiled to a sheet. Where each cell stands is decided here; its words come from the declaration.
import type { Address } from "../kernel/address";
import { rangeOf, toAbsoluteA1Range } from "../kernel/address";
import { notApplicableMark } from "../notice/marks";
import { summaryForm } from "../notice/forms/summary";
import type { SummaryContent } from "../spec/content";
import { flattenRows } from "../spec/form";
import type { PlacedSummaryRow, SummaryRowId } from "../spec/form";
import type { Round } from "../spec/round";
import { fieldLook } from "./field-look";
import { validateField } from "./field-validation";
import { block, cell, combine, validated } from "./fragment";
import type { Fragment } from "./fragment";
import { formHeading, headerAddress, headingRows, headRow, widthAcross } from "./header-line";
import type { HeaderSlot } from "./header-line";
import { bodySize, looks } from "./looks";
import { percentFormula, percentValue } from "./percent-cell";
import type { BorderPlan, ColumnPlan, RowPlan, SheetPlan } from "./plan";
import { portraitPage } from "./print-setup";
import type { PrintChoices } from "./print-setup";
import { rowHeight } from "./row-height";
import { planSummaryChecks } from "./self-check/summary-checks";
import { settingAddress, settingsBlock } from "./settings-block";
import { toSheetName } from "./sheet-name";

/** Edge and indent are the notice's two blank columns; the label takes two so that the header line finds room. */
const edge = 1;
const lastLabel = 4;
const countColumn = 5;
const firstPercent = 6;
const lastColumn = 7;
const settingsColumn = 9;
/** Of all columns; between them, the spacer and the settings'. */
const widths = [14, 54, 122, 80, 64, 68, 116, 20, 130, 90];
const spacerColumn = 8;

const slots: readonly HeaderSlot[] = [
  { label: [1, 2], value: [3, 3] },
  { label: [4, 4], value: [5, 5], closesUp: true },
  { label: [6, 6], value: [7, 7], closesUp: true },
];

/** What the eye and a pen need of a row, where its text needs less. */
const least = { header: 32, head: 76, line: 32, lines: 44, footnote: 64 } as const;

const layout = { slots, widths, lastColumn, leastHeight: least.header };

const rows = flattenRows(summaryForm.rows);
const firstRow = headRow + 1;
const lastRow = headRow + rows.length;
const footnoteRow = lastRow + 1;

/** @throws Error for a row that the declaration names but does not have. */
function countAt(id: SummaryRowId): Address {
  const index = rows.findIndex((row) => row.id === id);
  if (index < 0) throw new Error(`${summaryForm.mark} has no row ${id}`);
  return { row: firstRow + index, column: countColumn };
}

const label = (row: number, from: number, text: string): Fragment =>
  block(rangeOf(row, from, [row, lastLabel]), { value: text }, looks.label);

/** The blank cells left of a label: open above and below, so that each column reads as one long cell. */
function margin(row: number, depth: number): readonly Fragment[] {
  return Array.from({ length: depth + 1 }, (_, index) => {
    const first =
      index === 0 ? firstRow : firstRow + rows.findIndex((each) => each.depth === index);
    const border: BorderPlan = {
      left: true,
      right: true,
      ...(row === first ? { top: true } : {}),
      ...(row === lastRow ? { bottom: true } : {}),
    };
    return cell({ row, column: edge + index }, { value: null }, { ...looks.body, border });
  });
}

type Counts = NonNullable<SummaryContent["counts"]>;

/** The percentages of one row, or —— where the form prints it. */
function percents(row: PlacedSummaryRow, counts: Counts): readonly Fragment[] {
  return summaryForm.percentColumns.flatMap(({ denominator, notApplicable }, index) => {
    const at = { row: countAt(row.id).row, column: firstPercent + index };
    const field = notApplicable.includes(row.id) ? "notApplicable" : "percent";
    const content =
      field === "notApplicable"
        ? { value: notApplicableMark }
        : {
            value: percentValue(counts[row.id], counts[denominator]),
            formula: percentFormula(countAt(row.id), countAt(denominator)),
          };
    return [
      cell(at, content, fieldLook[field]),
      validated(validateField(field, { from: at, to: at })),
    ];
  });
}

function body(counts: Counts): readonly Fragment[] {
  return rows.flatMap((row) => {
    const at = countAt(row.id);
    return [
      ...margin(at.row, row.depth),
      label(at.row, edge + row.depth + 1, row.label),
      cell(at, { value: counts[row.id] ?? null }, fieldLook.count),
      ...percents(row, counts),
    ];
  });
}

const headTitles = [
  summaryForm.countLabel,
  ...summaryForm.percentColumns.map((column) => column.label),
];

/** 项目 stands at the upper right by ideographic spaces, which every program shows equally wide. */
function head(): readonly Fragment[] {
  const { upperRight, lowerLeft } = summaryForm.corner;
  const characters = Math.floor(widthAcross(widths, edge, lastLabel) / bodySize);
  const indent = "　".repeat(characters - upperRight.length - 2);
  const corner = `${indent}${upperRight}\n\n${lowerLeft}`;
  return [
    block(rangeOf(headRow, edge, [headRow, lastLabel]), { value: corner }, looks.corner),
    ...headTitles.map((title, index) =>
      cell({ row: headRow, column: countColumn + index }, { value: title }, looks.head),
    ),
  ];
}

/** From the head down; the texts in merged cells, to which no program fits a height. */
const tableRows: readonly RowPlan[] = [
  {
    row: headRow,
    height: rowHeight(
      headTitles.map((text, index) => ({
        text,
        width: widthAcross(widths, countColumn + index, countColumn + index),
      })),
      least.head,
    ),
    fixed: true,
  },
  ...rows.map(({ label: text, depth }, index) => {
    const width = widthAcross(widths, edge + depth + 1, lastLabel);
    const oneLine = depth === 0 && !text.includes("\n");
    const height = rowHeight([{ text, width }], oneLine ? least.line : least.lines);
    return { row: firstRow + index, height, fixed: true };
  }),
  {
    row: footnoteRow,
    height: rowHeight(
      [{ text: summaryForm.footnote, width: widthAcross(widths, edge, lastColumn) }],
      least.footnote,
    ),
    fixed: true,
  },
];

const settings: Address = { row: 1, column: settingsColumn };
const countCells = rangeOf(firstRow, countColumn, [lastRow, countColumn]);

const checks = planSummaryChecks({
  count: countAt,
  percent: (column, row) => ({
    row: countAt(row).row,
    column: firstPercent + summaryForm.percentColumns.findIndex(({ id }) => id === column),
  }),
  header: (field) => headerAddress(summaryForm, slots, field),
  setting: (id) => settingAddress(settings, id),
  counts: toAbsoluteA1Range(countCells),
  block: { row: headRow, column: settingsColumn },
  lastRow: footnoteRow,
});

/** 附件1 for one category without its checks of itself; blank where the content says nothing. */
export function planUncheckedSummary(
  content: SummaryContent,
  round: Round,
  choices: PrintChoices,
): SheetPlan {
  const columns: readonly ColumnPlan[] = widths.map((width, index) => ({
    width,
    style: index + 1 === spacerColumn ? looks.spacer : looks.body,
  }));
  return {
    name: toSheetName([summaryForm.mark, content.category]),
    columns,
    rows: [...headingRows(summaryForm, content, layout), ...tableRows],
    ...combine([
      ...formHeading(summaryForm, content, layout),
      ...head(),
      ...body(content.counts ?? {}),
      validated(validateField("count", countCells)),
      block(
        rangeOf(footnoteRow, edge, [footnoteRow, lastColumn]),
        { value: summaryForm.footnote },
        looks.footnote,
      ),
      ...settingsBlock(settings, round),
    ]),
    blocks: [],
    conditionalFormats: [],
    print: portraitPage(rangeOf(1, edge, [footnoteRow, lastColumn]), choices),
    frozenRows: 0,
  };
}

/** What a verdict on a filled form is, the program that opens it works out. */
const asStored = ({ cells = [], ...others }: Fragment, { counts }: SummaryContent): Fragment => ({
  ...others,
  cells:
    counts === undefined
      ? cells
      : cells.map((each) => (each.formula === undefined ? each : { ...each, value: null })),
});

/** 附件1 for one category, which checks itself as it is filled in. */
export function planSummarySheet(
  content: SummaryContent,
  round: Round,
  choices: PrintChoices,
): SheetPlan {
  const sheet = planUncheckedSummary(content, round, choices);
  return {
    ...sheet,
    rows: [...sheet.rows, ...checks.rows],
    ...combine([sheet, ...checks.fragments.map((piece) => asStored(piece, content))]),
    conditionalFormats: checks.conditionalFormats,
  };
}
