// What went wrong in the host, in the catalogue's words.
import type { HostTroubleCode } from "../../app/ports/open-workbook";
import { hostTroubles } from "../../core/notice/host-troubles";

export const troubleSentence = (code: HostTroubleCode): string => hostTroubles[code];
