// Has the browser ask before a page is left in which somebody has worked: nothing is kept of it.

/** From the call on. */
export function warnBeforeLeaving(): void {
  window.addEventListener("beforeunload", (event) => event.preventDefault());
}
