// A browser takes its time; a limit in the configuration would not hold where the projects run together.
jest.setTimeout(60_000);
