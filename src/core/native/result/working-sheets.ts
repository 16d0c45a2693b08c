// 应报单位, 退回清单 and 内部汇总: for the clerk who adds up, not for handing up.
import type { SheetPlan } from "../plan";
import type { OverviewLine, ResultContent, SendBackLine, UnitLine } from "./content";
import { countHeads } from "./count-heads";
import { sumOrBlankFormula } from "./detail-sheet";
import { resultSheetNames } from "../../notice/own-sheet-names";
import { planTable } from "./table-sheet";
import type { TableColumn } from "./table-sheet";

const textColumn = <Line>(
  head: string,
  width: number,
  value: (line: Line) => string,
): TableColumn<Line> => ({
  head,
  width,
  look: "text",
  content: (line) => ({ value: value(line) }),
});

export const planUnitsSheet = (lines: readonly UnitLine[]): SheetPlan =>
  planTable<UnitLine>(
    resultSheetNames.units,
    [
      textColumn("单位", 160, ({ unit }) => unit),
      textColumn("状态", 80, ({ state }) => state),
      textColumn("应报类别", 180, ({ expectedCategories }) => expectedCategories.join("、")),
      textColumn("已报类别", 180, ({ filedCategories }) => filedCategories.join("、")),
      textColumn("计入类别", 180, ({ includedCategories }) => includedCategories.join("、")),
    ],
    lines,
  );

export const planSendBackSheet = (lines: readonly SendBackLine[]): SheetPlan =>
  planTable<SendBackLine>(
    resultSheetNames.sendBack,
    [
      textColumn("单位", 120, ({ unit }) => unit),
      textColumn("文件", 180, ({ file }) => file),
      textColumn("工作表", 80, ({ sheet }) => sheet),
      textColumn("单元格", 50, ({ cell }) => cell),
      { ...textColumn("要改什么", 360, ({ message }) => message), look: "longText" },
      textColumn("依据", 130, ({ clause }) => clause),
    ],
    lines,
  );

/** Stands instead of a unit on the last line. */
export const overviewTotal = "合计（各类别）";

/** A unit's line, or all of them where no unit is given. */
interface Summed extends Pick<OverviewLine, "counts"> {
  readonly unit?: string;
}

export const planOverviewSheet = ({ lines, total }: ResultContent["overview"]): SheetPlan =>
  planTable<Summed>(
    resultSheetNames.overview,
    [
      textColumn("单位", 160, ({ unit }) => unit ?? overviewTotal),
      ...countHeads.map(({ id, head }): TableColumn<Summed> => ({
        head,
        width: 62,
        look: "count",
        content: ({ unit, counts }) => ({
          value: counts[id] ?? "",
          formula: sumOrBlankFormula(id, unit === undefined ? {} : { unit }),
        }),
      })),
    ],
    [...lines, { counts: total }],
  );
