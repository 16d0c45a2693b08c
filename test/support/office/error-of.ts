/// <reference types="office-js" />
// The error with which a run ended; a run that ends well is the failure here.

export async function errorOf(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await run;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("no error came");
}
