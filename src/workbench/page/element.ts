// The page's own elements, by their ids in workbench.html.

/** @throws where the page lacks it. */
export function elementById(id: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(`#${id}`);
  if (element === null) throw new Error(`The page lacks #${id}`);
  return element;
}
