// Has the browser ask before a page is left in which somebody has worked: nothing is kept of it.

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** From the first call on; further ones change nothing. */
export function warnBeforeLeaving(): void {
  window.addEventListener("beforeunload", ask);
}
