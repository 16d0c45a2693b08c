// What of a file does not come along when it is opened: nothing of our own forms and working sheets as they are written,
// by us or other programs; the look and more of other sheets.
import { lossWords } from "../../core/notice/document-sentences";
import type { BookFeature, SheetFeature, WorkbookFeatures } from "../ports/workbook-features";
import type { OpenedWorkbook } from "./plan-opened";

type LossId = keyof typeof lossWords;

export interface Loss {
  readonly id: LossId;
  /** Names; empty where it concerns the whole workbook. */
  readonly sheets: readonly string[];
}

/** What our own plan brings back by itself. */
const planned: ReadonlySet<SheetFeature> = new Set(["look", "conditional-format", "validation"]);

const isLostOn = (feature: SheetFeature, isOwn: boolean): boolean =>
  isOwn ? !planned.has(feature) : feature !== "mark";

/** Names that the plan does not define anew. */
function hasOtherNames({ names }: WorkbookFeatures, { plan }: OpenedWorkbook): boolean {
  const own = new Set(plan.sheets.flatMap((sheet) => sheet.names.map(({ name }) => name)));
  return names.some((name) => !own.has(name));
}

/** In the order of the catalogue; empty where nothing is lost. */
export function lossesOf(features: WorkbookFeatures, opened: OpenedWorkbook): readonly Loss[] {
  const { own, lostFormulas, plan } = opened;
  const filled = new Set(
    plan.sheets.filter(({ cells }) => cells.length > 0).map(({ name }) => name),
  );
  const onSheets = (id: LossId): readonly string[] =>
    id === "formula"
      ? lostFormulas
      : features.sheets
          .filter(({ name, has }) =>
            [...has].some(
              (feature) =>
                feature === id &&
                isLostOn(feature, own.has(name)) &&
                // How a blank sheet looks is missed by nobody.
                (feature !== "look" || own.has(name) || filled.has(name)),
            ),
          )
          .map(({ name }) => name);
  const inBook = (id: LossId): boolean =>
    id === "name"
      ? hasOtherNames(features, opened)
      : [...features.has].some((feature: BookFeature) => feature === id);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the catalogue has no other keys
  const ids = Object.keys(lossWords) as LossId[];
  return ids.flatMap((id): readonly Loss[] => {
    const sheets = onSheets(id);
    return sheets.length > 0 || inBook(id) ? [{ id, sheets }] : [];
  });
}
