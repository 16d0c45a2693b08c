// Excel's client library as this adapter reaches it: the two global objects of office.js, handed in, never looked up.
/// <reference types="office-js" />

export interface OfficeHost {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

/** Answers once office.js has found its host; never, where a part of office.js cannot be loaded. */
export async function whenOfficeIsReady(): Promise<OfficeHost> {
  await Office.onReady();
  return { Excel, Office };
}
