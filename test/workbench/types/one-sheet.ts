/// <reference types="office-js" />
// A workbook for each test, and an add-in's way to its only sheet.
import { bootOffice } from "../../support/office/boot-office";
import type { BootedOffice } from "../../support/office/boot-office";

export function bootForEachTest(): void {
  let office: BootedOffice;
  beforeEach(async () => {
    office = await bootOffice({ version: "1.15" });
  });
  afterEach(() => office.dispose());
}

export const onSheet = <T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  Excel.run((context) => act(context.workbook.worksheets.getItem("Sheet1"), context));
