/// <reference types="office-js" />
// Boots the genuine office.js against a host in the same window; any table and model.
import type { RichApiHost } from "../../../src/workbench/rich-api/rich-api-host";
import type { Connection, ConnectOptions } from "../../../src/workbench/transport/connect";
import { connect } from "../../../src/workbench/transport/connect";
import { carryInProcess } from "../../../src/workbench/transport/in-process-carrier";
import { loadOffice } from "./load-office";
import { rememberWindow } from "./window-state";

export interface BootedHost extends Connection {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Files of office.js that were run. */
  readonly files: readonly string[];
  /** Ends it; the window can boot again. */
  readonly dispose: () => void;
}

export async function bootHost(
  host: RichApiHost,
  options: Omit<ConnectOptions, "host" | "origin" | "carry">,
): Promise<BootedHost> {
  const restore = rememberWindow();
  const connection = connect({ ...options, host, origin: location.origin, carry: carryInProcess });
  window.name = connection.bootName;
  const files = loadOffice();
  await globalThis.Office.onReady();
  return {
    ...connection,
    Office: globalThis.Office,
    Excel: globalThis.Excel,
    OfficeExtension: globalThis.OfficeExtension,
    files,
    dispose: () => {
      connection.close();
      restore();
    },
  };
}
