// What is worked out from what changes often: at once, then with pauses, and never twice for the same.
import { afterDrawing, keepUpToDate } from "../../../src/pane/collect/keep-up-to-date";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

interface Watched {
  value: number;
  readonly computed: number[];
  readonly look: () => void;
}

function watch(onCompute: () => void = () => {}): Watched {
  const computed: number[] = [];
  const watched: Watched = {
    value: 0,
    computed,
    look: keepUpToDate({
      inputs: () => [watched.value] as const,
      compute: ([value]) => {
        computed.push(value);
        onCompute();
      },
    }),
  };
  return watched;
}

test("the first change is followed at once, those after it together", () => {
  const watched = watch();
  for (const value of [1, 2, 3, 4]) {
    watched.value = value;
    watched.look();
  }
  expect(watched.computed).toEqual([1]);
  jest.advanceTimersByTime(250);
  expect(watched.computed).toEqual([1, 4]);
});

test("nothing is worked out where nothing has changed", () => {
  const watched = watch();
  watched.look();
  jest.advanceTimersByTime(1000);
  watched.look();
  jest.advanceTimersByTime(1000);
  expect(watched.computed).toEqual([0]);
});

test("what is told while it is being worked out begins nothing anew", () => {
  const watched = watch(() => watched.look());
  watched.look();
  jest.advanceTimersByTime(1000);
  expect(watched.computed).toEqual([0]);
});

test("work that takes long gets as long a pause", () => {
  const watched = watch(() => jest.advanceTimersByTime(600));
  watched.look();
  watched.value = 1;
  jest.advanceTimersByTime(500);
  expect(watched.computed).toEqual([0]);
  jest.advanceTimersByTime(200);
  expect(watched.computed).toEqual([0, 1]);
});

test("what is told of often is followed after the browser has had time to draw, once", () => {
  const acts: number[] = [];
  const tell = afterDrawing(() => acts.push(acts.length));
  tell();
  tell();
  expect(acts).toEqual([]);
  jest.advanceTimersByTime(200);
  expect(acts).toEqual([0]);
  tell();
  jest.advanceTimersByTime(200);
  expect(acts).toEqual([0, 1]);
});
