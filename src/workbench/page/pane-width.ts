// How wide the pane is, and whether it is there: the divider by mouse or arrow keys, the button in the head line.
import { elementById } from "./element";

const narrowest = 280;
const widest = 640;
const step = 16;

/** Below this the pane covers the grid and starts collapsed. */
const narrowWindow = "(max-width: 760px)";

function setWidth(pane: HTMLElement, divider: HTMLElement, width: number): void {
  const wanted = Math.round(Math.min(widest, Math.max(narrowest, width)));
  pane.style.width = `${wanted}px`;
  divider.setAttribute("aria-valuenow", String(wanted));
}

function resizeByPointer(pane: HTMLElement, divider: HTMLElement): void {
  divider.addEventListener("pointerdown", (down) => {
    divider.setPointerCapture(down.pointerId);
    document.body.classList.add("is-resizing");
    const right = pane.getBoundingClientRect().right;
    const follow = ({ clientX }: PointerEvent): void => setWidth(pane, divider, right - clientX);
    const stop = (): void => {
      divider.removeEventListener("pointermove", follow);
      document.body.classList.remove("is-resizing");
    };
    divider.addEventListener("pointermove", follow);
    divider.addEventListener("lostpointercapture", stop, { once: true });
  });
}

function resizeByKeys(pane: HTMLElement, divider: HTMLElement): void {
  divider.addEventListener("keydown", ({ key }) => {
    const width = pane.getBoundingClientRect().width;
    if (key === "ArrowLeft") setWidth(pane, divider, width + step);
    if (key === "ArrowRight") setWidth(pane, divider, width - step);
  });
}

export function makePaneResizable(): void {
  const [pane, divider, button] = ["pane", "divider", "toggle-pane"].map(elementById);
  if (pane === undefined || divider === undefined || button === undefined) return;
  divider.setAttribute("aria-valuemin", String(narrowest));
  divider.setAttribute("aria-valuemax", String(widest));
  resizeByPointer(pane, divider);
  resizeByKeys(pane, divider);
  const show = (isShown: boolean): void => {
    document.body.classList.toggle("is-collapsed", !isShown);
    button.setAttribute("aria-expanded", String(isShown));
    button.textContent = isShown ? "收起窗格" : "打开窗格";
  };
  button.addEventListener("click", () => show(button.getAttribute("aria-expanded") !== "true"));
  show(!matchMedia(narrowWindow).matches);
}
