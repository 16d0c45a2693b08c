// The table of the rich-API types that this workbench answers. What is not in it is ApiNotFound.
import type { RichTypes } from "../rich-api/rich-type";
import { application } from "./application";
import { autoFilter } from "./auto-filter";
import {
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalFormatType,
  customConditionalFormat,
} from "./conditional-formats";
import {
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from "./conditional-looks";
import { dataValidation } from "./data-validation";
import { worksheetFreezePanes } from "./freeze-panes";
import { guarded } from "./guarded";
import { headerFooter, headerFooterGroup } from "./headers-footers";
import { namedItem, namedItemCollection } from "./names";
import { pageLayout } from "./page-layout";
import { worksheetProtection } from "./protection";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import { rangeBorder, rangeBorderCollection } from "./range-borders";
import { rangeFill, rangeFont, rangeFormat } from "./range-format";
import { runtime } from "./runtime";
import { setting, settingCollection } from "./settings";
import type { SheetRange } from "./sheet-range";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";

const sheetOf = ({ sheet }: Pick<SheetRange, "sheet">): SheetRange["sheet"] => sheet;

export const richTypes: RichTypes = {
  Application: application,
  AutoFilter: guarded(autoFilter, (sheet) => sheet),
  ConditionalFormat: conditionalFormatType,
  ConditionalFormatCollection: guarded(conditionalFormatCollection, sheetOf),
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeBorder: conditionalRangeBorder,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CustomConditionalFormat: customConditionalFormat,
  DataValidation: guarded(dataValidation, sheetOf),
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  PageLayout: pageLayout,
  Range: guarded(range, sheetOf),
  RangeAreas: rangeAreas,
  RangeBorder: guarded(rangeBorder, ({ range: { sheet } }) => sheet),
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: guarded(rangeFill, sheetOf),
  RangeFont: guarded(rangeFont, sheetOf),
  RangeFormat: guarded(rangeFormat, sheetOf),
  Runtime: runtime,
  Setting: setting,
  SettingCollection: settingCollection,
  Workbook: workbook,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};
