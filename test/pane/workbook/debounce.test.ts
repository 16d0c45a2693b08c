// When what keeps coming is acted on: after a while of quiet, and in a storm at the latest so long after its first.
import { Debounce } from "../../../src/pane/workbook/debounce";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const times = { quiet: 100, longest: 1000 };

/** The moments at which it acts, where it is rung at those of `rings`. */
function actsAt(rings: readonly number[]): readonly number[] {
  const started = Date.now();
  const acts: number[] = [];
  const debounce = new Debounce(() => acts.push(Date.now() - started), times);
  for (const ring of rings) {
    jest.advanceTimersByTime(started + ring - Date.now());
    debounce.ring();
  }
  jest.runAllTimers();
  return acts;
}

const every = (pause: number, until: number): readonly number[] =>
  Array.from({ length: Math.floor(until / pause) + 1 }, (_, index) => index * pause);

test.each<[string, readonly number[], readonly number[]]>([
  ["one", [0], [100]],
  ["several soon after each other, together", [0, 60, 150], [250]],
  ["those after a while of quiet, by themselves", [0, 300], [100, 400]],
  ["a storm, now and then while it lasts", every(50, 2200), [1000, 2000, 2300]],
  ["what is due, however fast more comes", every(1, 1000), [1000, 1100]],
])("acts on %s", (_, rings, acts) => {
  expect(actsAt(rings)).toEqual(acts);
});
