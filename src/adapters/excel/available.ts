// The members above ExcelApi 1.9 that the adapter uses where the host declares their set and the client has them.
import type { OfficeHost } from "./office-host";

export const membersAboveFloor = {
  mergedAreas: { type: "Range", member: "getMergedAreasOrNullObject", set: "1.13" },
  sheetRenamed: { type: "WorksheetCollection", member: "onNameChanged", set: "1.17" },
} as const;

export type MemberAboveFloor = keyof typeof membersAboveFloor;

export function isAvailable({ Excel, Office }: OfficeHost, id: MemberAboveFloor): boolean {
  const { type, member, set } = membersAboveFloor[id];
  return (
    Office.context.requirements.isSetSupported("ExcelApi", set) && member in Excel[type].prototype
  );
}
