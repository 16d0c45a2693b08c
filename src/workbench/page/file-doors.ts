// How files come in and go out: the browser's own chooser, a file dropped onto the grid, a download.
import { elementById } from "./element";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What is shown first; the content decides. */
const offered = ".xlsx,.xlsm,.xls,.et,.docx,.csv,.htm,.html";

/** undefined where the clerk gives up. */
export function chooseFile(): Promise<File | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = `${offered},${type}`;
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}

/** Long enough for any browser to have begun the download. */
const patience = 60_000;

export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}

const bringsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes("Files") ?? false;

/** Anywhere else on the page a dropped file does nothing: the browser would leave the page for it. */
export function onDrop(listener: (files: readonly File[]) => void): void {
  const grid = elementById("grid");
  const mark = (isOver: boolean): void => {
    grid.classList.toggle("takes-file", isOver);
  };
  window.addEventListener(
    "dragover",
    (event) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      const isOver = event.target instanceof Node && grid.contains(event.target);
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = isOver ? "copy" : "none";
      mark(isOver);
    },
    true,
  );
  window.addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) mark(false);
  });
  window.addEventListener(
    "drop",
    (event) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      mark(false);
      if (event.target instanceof Node && grid.contains(event.target))
        listener([...(event.dataTransfer?.files ?? [])]);
    },
    true,
  );
}
