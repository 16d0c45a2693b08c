// Puts a window back to what it was before office.js: its globals, listeners, tags and storage.

/** Call before; the function returned undoes. */
export function rememberWindow(): () => void {
  const names = new Set(Object.getOwnPropertyNames(window));
  const nodes = new Set(document.head.childNodes);
  const restores = [
    ...["alert", "confirm", "prompt", "name", "addEventListener"].map((name) =>
      remember(window, name),
    ),
    ...["pushState", "replaceState"].map((name) => remember(window.history, name)),
    remember(document.head, "appendChild"),
  ];
  const removeListeners = recordListeners();
  return () => {
    removeListeners();
    for (const restore of restores) restore();
    for (const name of Object.getOwnPropertyNames(window)) {
      if (!names.has(name)) Reflect.deleteProperty(window, name);
    }
    for (const node of document.head.childNodes) if (!nodes.has(node)) node.remove();
    sessionStorage.clear();
    localStorage.clear();
  };
}

/** Own or inherited, the property is afterwards as it was. */
function remember(owner: object, name: string): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  return () => {
    Reflect.deleteProperty(owner, name);
    if (descriptor !== undefined) Object.defineProperty(owner, name, descriptor);
  };
}

function recordListeners(): () => void {
  const added: Parameters<typeof window.removeEventListener>[] = [];
  const listen = window.addEventListener.bind(window);
  window.addEventListener = (...args: Parameters<typeof window.addEventListener>) => {
    added.push([args[0], args[1], args[2]]);
    listen(...args);
  };
  return () => {
    for (const args of added) window.removeEventListener(...args);
  };
}
