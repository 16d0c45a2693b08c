// The print set-up of a sheet as far as plans touch it: asked, and made so again where it differs.

export interface Page {
  /** Members of Excel's page layout, by their names. */
  readonly layout: Readonly<Record<string, unknown>>;
  /** "" where everything prints. */
  readonly area: string;
  /** "" where none repeat. */
  readonly titleRows: string;
}

const footers = { leftFooter: true, centerFooter: true };

const wanted = {
  orientation: true,
  paperSize: true,
  zoom: true,
  centerHorizontally: true,
  firstPageNumber: true,
  leftMargin: true,
  rightMargin: true,
  topMargin: true,
  bottomMargin: true,
  headerMargin: true,
  footerMargin: true,
  headersFooters: { state: true, defaultForAllPages: footers, firstPage: footers },
} as const;

/** Of one or several ranges. */
const withoutSheet = (address: string): string =>
  address.replaceAll(/(?:'(?:[^']|'')*'|[^',!]+)!/g, "");

/** Answers after the next request. */
export function askPage({ pageLayout }: Excel.Worksheet): () => Page {
  pageLayout.load(wanted);
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load("address");
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  titles.load("address");
  return () => ({
    layout: { ...pageLayout.toJSON() },
    area: area.isNullObject ? "" : withoutSheet(area.address),
    titleRows: titles.isNullObject ? "" : withoutSheet(titles.address),
  });
}

/** Only what differs is set. No member takes repeated rows away: they stay where there were none. */
export function restorePage(sheet: Excel.Worksheet, before: Page, now: Page): void {
  const { pageLayout } = sheet;
  const differing = Object.entries(before.layout).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(now.layout[name]),
  );
  pageLayout.set(Object.fromEntries(differing));
  if (before.area !== now.area)
    pageLayout.setPrintArea(before.area === "" ? sheet.getRange() : before.area);
  if (before.titleRows !== now.titleRows && before.titleRows !== "")
    pageLayout.setPrintTitleRows(before.titleRows);
}
