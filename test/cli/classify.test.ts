// `classify` as a user runs it: lines in, lines out.
import { spawnSync } from "node:child_process";
import path from "node:path";

const cli = path.join(__dirname, "..", "..", "dist", "cli.js");

function run(
  input: string | Uint8Array,
  ...args: readonly string[]
): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync(process.execPath, [cli, "classify", ...args], {
    input,
    encoding: "utf8",
  });
  return { status, stdout };
}

test("--json: one document a line, in the order given; an empty line gets an empty answer", () => {
  const { status, stdout } = run("书记空缺\r\n\r\n集体收入为零\r\n", "--json");
  expect(status).toBe(0);
  expect(
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    { text: "书记空缺", standards: [{ id: 1, words: ["书记空缺"] }] },
    { text: "", standards: [] },
    { text: "集体收入为零", standards: [] },
  ]);
});

test("for people: number, short name and the words that say so", () => {
  expect(run("书记空缺，三会一课没有\n\n集体收入为零").stdout).toBe(
    "（1）缺班子：书记空缺；（5）不活动：三会一课没有\n\n\n",
  );
});

test("an older Windows program's encoding is read", () => {
  const gbk = Uint8Array.from([0xca, 0xe9, 0xbc, 0xc7, 0xbf, 0xd5, 0xc8, 0xb1, 0x0a]);
  expect(run(gbk).stdout).toContain("书记空缺");
});

test.each([
  ["", ""],
  ["\n", "\n"],
])("%j is answered by %j", (input, answer) => {
  expect(run(input).stdout).toBe(answer);
});

test("misuse: words after the command", () => {
  expect(run("", "书记空缺").status).toBe(2);
});
