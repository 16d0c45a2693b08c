// What 汇总 knows of the received files and the clerk's choices, action by action.
import type { ReceivedFile } from "../../../src/app/collect/received-file";
import type { CollectAction, CollectState } from "../../../src/pane/collect/collect-state";
import { initialCollectState, reduceCollect } from "../../../src/pane/collect/collect-state";

type Change = Extract<CollectAction, { type: "files" }>["change"];

const initial = initialCollectState({
  deadline: "2014年3月15日",
  basis: "overlap",
  date: "2014年3月20日",
});

const after = (changes: readonly Change[], start: CollectState = initial): CollectState =>
  changes.reduce((state, change) => reduceCollect(state, { type: "files", change }), start);

const file = (name: string, sha256 = name): ReceivedFile => ({
  read: {
    file: name,
    sha256,
    unreadable: undefined,
    reports: [],
    verdicts: [],
    explanations: [],
    detail: undefined,
    handMade: undefined,
  },
  modified: 1,
});
const received = (name: string, sha256?: string): Change => ({
  type: "received",
  file: file(name, sha256),
});

const files = ({ received: all }: CollectState): readonly string[] =>
  all.map(({ read }) => `${read.file} ${read.sha256}`);

test("a file of the same path takes the place of the one before", () => {
  const state = after([received("a", "1"), received("b", "1"), received("a", "2")]);
  expect(files(state)).toEqual(["a 2", "b 1"]);
});

test("files that are picked while others are read are counted with them", () => {
  const state = after([
    { type: "picked", count: 2 },
    received("a"),
    { type: "picked", count: 3 },
    received("b"),
  ]);
  expect(state.progress).toEqual({ done: 2, all: 5 });
  expect(after([{ type: "stopped" }], state)).toMatchObject({ progress: undefined });
  expect(files(after([{ type: "stopped" }], state))).toHaveLength(2);
});

test("a file that is moved out takes the choice of it along", () => {
  const state = after([
    received("a"),
    received("b"),
    {
      type: "kept",
      kept: [
        { unit: "甲", file: "a" },
        { unit: "乙", file: "b" },
      ],
    },
    { type: "removed", file: "a" },
  ]);
  expect(files(state)).toEqual(["b b"]);
  expect(state.kept).toEqual([{ unit: "乙", file: "b" }]);
});

test("the later choice of a version counts, and can be given up", () => {
  const state = after([
    {
      type: "kept",
      kept: [
        { unit: "甲", file: "a" },
        { unit: "乙", file: "b" },
      ],
    },
    { type: "kept", kept: [{ unit: "甲", file: "c" }] },
  ]);
  expect(state.kept).toEqual([
    { unit: "乙", file: "b" },
    { unit: "甲", file: "c" },
  ]);
  expect(after([{ type: "released", unit: "甲" }], state).kept).toEqual([
    { unit: "乙", file: "b" },
  ]);
});

test("clearing takes out the files and what was chosen of them, not the list", () => {
  const expected = { from: "名单.txt", units: [], remarks: [] };
  const listed = reduceCollect(initial, { type: "listed", expected });
  expect(after([received("a"), { type: "cleared" }], listed)).toEqual({ ...initial, expected });
});

test("with the sample goes what it filled in, and the workbook may name the unit again", () => {
  const expected = { from: "示例名单", units: [], remarks: [] };
  const sampled = [
    { type: "entered", entry: { unit: "祁东县" } },
    { type: "listed", expected },
  ] as const;
  const state = after(
    [received("a"), { type: "sampled" }, { type: "cleared" }],
    sampled.reduce<CollectState>(reduceCollect, initial),
  );
  expect(state).toEqual(initial);
});

test("the unit that the workbook names is taken over where the clerk has entered none", () => {
  const opened: CollectAction = { type: "opened", unit: "祁东县" };
  expect(reduceCollect(initial, opened).unit).toBe("祁东县");
  const entered = reduceCollect(initial, { type: "entered", entry: { unit: "衡阳市" } });
  expect(reduceCollect(entered, opened).unit).toBe("衡阳市");
});

test("only a deadline that was entered is one that somebody set", () => {
  const unit = reduceCollect(initial, { type: "entered", entry: { unit: "祁东县" } });
  expect(unit.deadlineSet).toBe(false);
  const set = reduceCollect(unit, { type: "entered", entry: { deadline: "3.10" } });
  expect(set).toMatchObject({ deadlineSet: true, deadline: "3.10", unit: "祁东县" });
});

test("a list clears the refusal of what was offered before", () => {
  const refused = reduceCollect(initial, { type: "refused", sentence: "不是名单" });
  expect(refused.refusal).toBe("不是名单");
  const expected = { from: "名单.txt", units: [], remarks: [] };
  expect(reduceCollect(refused, { type: "listed", expected })).toMatchObject({
    expected,
    refusal: undefined,
  });
});
