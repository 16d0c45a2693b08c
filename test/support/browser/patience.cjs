// A browser takes its time, on a busy machine four times as much; a limit in the configuration would not hold where the
// projects run together.
jest.setTimeout(180_000);
