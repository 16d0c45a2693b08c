// Something worked out from what changes often: anew after each change, but with pauses, so that the pane stays quick.

interface Derived<Inputs extends readonly unknown[]> {
  /** What it is worked out from; nothing is done where none of it has changed. */
  readonly inputs: () => Inputs;
  readonly compute: (inputs: Inputs) => void;
}

/** At least so long between one time and the next. */
const pauseMilliseconds = 200;

const isSame = (a: readonly unknown[] | undefined, b: readonly unknown[]): boolean =>
  a !== undefined && b.every((each, index) => Object.is(each, a[index]));

/** To be called whenever something may have changed. */
export function keepUpToDate<Inputs extends readonly unknown[]>({
  inputs,
  compute,
}: Derived<Inputs>): () => void {
  let last: Inputs | undefined;
  let isPausing = false;
  const look = (): void => {
    if (isPausing) return;
    const now = inputs();
    if (isSame(last, now)) return;
    last = now;
    // What is told while it is being worked out must not begin it anew.
    isPausing = true;
    const started = performance.now();
    compute(now);
    const resume = (): void => {
      isPausing = false;
      look();
    };
    // A slow machine gets as much time for the clerk as for the work.
    setTimeout(resume, Math.max(pauseMilliseconds, performance.now() - started));
  };
  return look;
}

/** Long enough for the browser to draw what the same change shows at once. */
const drawingMilliseconds = 100;

/** To be called on each change: acts a little later, and once for the changes until then. */
export function afterDrawing(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      act();
    }, drawingMilliseconds);
  };
}
