// Names for ranges and formulas, of the book or of one sheet.
import { generateRandomId } from "@univerjs/core";
import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { Household, Sheet } from "./sheet";

export interface Name {
  readonly id: string;
  readonly name: string;
  /** With its equals sign: "=Sheet1!$A$1", "=1+2". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet within which it holds; undefined for the whole book. */
  readonly scope: Sheet | undefined;
}

function toName(house: Household, data: IDefinedNamesServiceParam): Name {
  const { id, name, formulaOrRefString, comment = "", hidden = false, localSheetId } = data;
  const ofBook = localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  return {
    id,
    name,
    formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
    comment,
    visible: !hidden,
    scope: ofBook ? undefined : house.sheetOf(localSheetId),
  };
}

/** Those of the book, or of one sheet. */
export function namesOf(house: Household, scope: Sheet | undefined): Name[] {
  const { injector, workbook } = house.engine;
  const known = injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getUnitId()) ?? {};
  return Object.values(known)
    .map((data) => toName(house, data))
    .filter((name) => name.scope === scope && (scope === undefined || scope.exists));
}

/** The engine moves references with their cells only where they stand without equals sign. */
const isReference =
  /^=(?:'(?:[^']|'')+'|[^'!()+*/&<>=,"-]+)!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?$/i;

const spelled = (formula: string): string =>
  isReference.test(formula) ? formula.slice(1) : formula;

/** A new name, or another state of a known one. */
export function putName(house: Household, name: Name): void {
  const { id, formula, comment, visible, scope } = name;
  const params = {
    id,
    name: name.name,
    formulaOrRefString: spelled(formula),
    comment,
    hidden: !visible,
    localSheetId: scope?.key ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  };
  house.ours(() => house.engine.run(SetDefinedNameMutation, params));
}

export const newNameId = (): string => generateRandomId(10);

export function deleteName(house: Household, { id, name }: Name): void {
  // What helps to type formulas forgets it by the name.
  house.ours(() => house.engine.run(RemoveDefinedNameMutation, { id, name }));
}
