// Number format and look of each kind of entry.
import type { FieldKind } from "../spec/field";
import { looks } from "./looks";
import type { CellStyle } from "./plan";

const text = { numberFormat: "@" };
const whole = { numberFormat: "0" };
const day = { numberFormat: 'yyyy"年"m"月"d"日"' };
const month = { numberFormat: 'yyyy"年"m"月"' };

/** Long texts keep the General format: some versions of Excel show #### for a Text cell of over 255 characters. */
export const fieldLook: Readonly<Record<FieldKind, CellStyle>> = {
  unit: looks.headerText,
  category: looks.headerText,
  rowCategory: { ...looks.helperText, ...text },
  day: { ...looks.headerDate, ...day },
  month: { ...looks.headerDate, ...month },
  count: { ...looks.centered, ...whole },
  percent: { ...looks.centered, numberFormat: "0.00" },
  notApplicable: looks.centered,
  ordinal: { ...looks.centered, ...whole },
  organization: { ...looks.centeredText, ...text },
  village: { ...looks.centeredText, ...text },
  members: { ...looks.centered, ...whole },
  problem: looks.longText,
  measures: looks.longText,
  term: { ...looks.centeredText, ...text },
  secretary: { ...looks.centeredText, ...text },
  phone: { ...looks.centeredText, ...text },
  level: { ...looks.helperText, ...text },
  standards: { ...looks.helperText, ...text },
  keyConditions: { ...looks.helperText, ...text },
  basis: looks.helperText,
  deadline: { ...looks.helperText, ...day },
  formVersion: { ...looks.helperText, ...text },
};
