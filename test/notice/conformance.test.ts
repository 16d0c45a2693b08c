// Our data against the notice's own text, which stands beside this test as it was sent out.
import { readFileSync } from "node:fs";
import path from "node:path";
import { categories } from "../../src/core/notice/categories";
import { clauses } from "../../src/core/notice/clauses";
import { defaultRound } from "../../src/core/notice/default-round";
import { fieldMessages } from "../../src/core/notice/field-messages";
import { organizationsForm } from "../../src/core/notice/forms/organizations";
import { summaryForm } from "../../src/core/notice/forms/summary";
import { villagesForm } from "../../src/core/notice/forms/villages";
import { keyConditions } from "../../src/core/notice/key-conditions";
import { notApplicableMark } from "../../src/core/notice/marks";
import { standards } from "../../src/core/notice/standards";
import { flattenRows } from "../../src/core/spec/form";

const notice = readFileSync(path.join(__dirname, "..", "fixtures", "notice", "notice.txt"), "utf8");

/** Without the spaces and breaks that only lay the text out. */
const plain = (text: string): string => text.replace(/\s+/g, "");
const words = plain(notice);

/** The attachment under that mark, up to the next. */
function attachment(mark: string): string {
  const marks = /^ *(?:附件\d|（此页无正文）) *$/m;
  const rest = notice.split(new RegExp(`^ *${mark} *$`, "m"))[1] ?? "";
  return rest.split(marks)[0] ?? "";
}

/** Cells of the attachment's table: a tab opens a cell, an empty line before a tab opens a row. */
function tableRows(text: string): readonly (readonly string[])[] {
  const table = text.slice(text.indexOf("\n\t"), text.lastIndexOf("\n\t") + 2);
  return table.split(/\n *\n(?=\t)/).map((row) =>
    row.trimStart() === ""
      ? []
      : row
          .split(/(?:^|\n)\t/)
          .slice(1)
          .map(plain),
  );
}

const ourBreak = "换届选举\n完成时间";
const everyForm = [summaryForm, organizationsForm, villagesForm];

describe("the notice's own text", () => {
  test.each(clauses)("$id holds the clause word for word", ({ text }) => {
    expect(words).toContain(plain(text));
  });

  test("each paragraph of its sections is one clause, in its order", () => {
    const body = notice.slice(notice.indexOf("一、明确目标"), notice.indexOf("附件：1."));
    const paragraphs = body
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "" && !/^[一二三四五]、/.test(line));
    expect(clauses.slice(0, paragraphs.length).map(({ text }) => text)).toEqual(paragraphs);
  });

  test.each(standards)(
    "[S$id] stands among the main objects of §一¶2 and in 附件1",
    ({ id, text }) => {
      expect(clauses.find((clause) => clause.id === "§一¶2")?.text).toContain(text);
      expect(plain(attachment("附件1"))).toContain(`（${id}）${text}`);
    },
  );

  test("§一¶2 lists the six standards in our order", () => {
    const list = standards.map(({ text }) => text).join("；");
    expect(words).toContain(`主要对象是，${list}。`);
  });

  test("§一¶2 lists the four key conditions in our order", () => {
    const list = keyConditions.map(({ text }) => text).join("、");
    expect(words).toContain(`对${list}的农村和社区党组织要进行重点整顿`);
  });

  test("附1注 lists the nine categories in our order", () => {
    expect(words).toContain(`是指${categories.join("、")}等不同类型党组织`);
  });

  test("§五¶3 and §一¶1 set the deadline and the period that we take as default", () => {
    const { deadline, rectification } = defaultRound;
    expect(words).toContain(`请于${deadline.month}月${deadline.day}日前上报`);
    expect(words).toContain(`从今年${rectification.from.month}月到${rectification.to.month}月底`);
    expect(words).toContain(`${deadline.year}年3月28日印发`);
  });
});

describe("the forms against the attachments", () => {
  test.each(everyForm)("$mark: title and header fields", ({ mark, title, header }) => {
    const [first = "", second = ""] = attachment(mark).trim().split(/\n+/);
    expect(first.trim()).toBe(title);
    expect(plain(second)).toBe(
      plain(header.map(({ label, blank }) => `${label}：${blank}`).join("")),
    );
  });

  test("附件1: head, rows, and the six —— at their places", () => {
    const [head, ...rows] = tableRows(attachment("附件1"));
    const { corner, countLabel, percentColumns } = summaryForm;
    expect(head).toEqual([
      plain(corner.upperRight + corner.lowerLeft),
      countLabel,
      ...percentColumns.map(({ label }) => label),
    ]);
    const expected = flattenRows(summaryForm.rows).map(({ id, label, depth }) => [
      ...Array<string>(depth + 1).fill(""),
      plain(label),
      "",
      ...percentColumns.map((column) =>
        column.notApplicable.includes(id) ? notApplicableMark : "",
      ),
    ]);
    expect(rows.slice(0, expected.length)).toEqual(expected);
    expect(expected.flat().filter((text) => text === notApplicableMark)).toHaveLength(6);
  });

  test("附件1: the footnote word for word", () => {
    expect(attachment("附件1")).toContain(summaryForm.footnote);
  });

  test.each([organizationsForm, villagesForm])("$mark: heads and ten numbered rows", (form) => {
    const [head, ...rows] = tableRows(attachment(form.mark));
    expect(head).toEqual(form.columns.map(({ label }) => plain(label)));
    const empty = Array<string>(form.columns.length - 1).fill("");
    const numbered = Array.from({ length: form.printedRows }, (_, index) => [
      `${index + 1}`,
      ...empty,
    ]);
    expect(rows).toEqual(numbered);
  });

  test.each(everyForm)("$mark: break points stand where the notice breaks a line", (form) => {
    const labels =
      "columns" in form
        ? form.columns.map(({ label }) => label)
        : flattenRows(form.rows).map(({ label }) => label);
    const text = attachment(form.mark).replace(/ /g, "");
    const broken = labels.filter((label) => label.includes("\n") && label !== ourBreak);
    const found = broken.filter((label) => new RegExp(label.replace("\n", "\n+")).test(text));
    expect(found).toEqual(broken);
  });

  test("附件3: 换届选举完成时间 is one phrase in the notice; its break is ours, to fit the column", () => {
    expect(plain(attachment("附件3"))).toContain(plain(ourBreak));
    expect(villagesForm.columns.map(({ label }) => label)).toContain(ourBreak);
  });
});

describe("what we quote of the notice in other places", () => {
  const texts = Object.values(fieldMessages).flatMap(({ prompt = "", alert = "" }) => [
    prompt,
    alert,
  ]);
  const quotations = texts.flatMap((text) =>
    [...text.matchAll(/通知[^“。]*“([^”]+)”/g)].map(([, quoted = ""]) => quoted),
  );

  test("there are quotations", () => {
    expect(quotations.length).toBeGreaterThan(3);
  });

  test("what §二 demands of a 整改方案 is quoted as that, not as a demand on the form", () => {
    const demands = words.slice(words.indexOf("整改方案要"), words.indexOf("三、着力"));
    for (const { prompt = "" } of [fieldMessages.problem, fieldMessages.measures]) {
      const [, quoted = ""] = /通知第二部分对整改方案的要求：“([^”]+)”/.exec(prompt) ?? [];
      expect(quoted).not.toBe("");
      expect(demands).toContain(quoted);
    }
  });

  test("附1注 is quoted to its full stop where the quotation has one", () => {
    for (const text of [fieldMessages.category.prompt, fieldMessages.category.alert])
      expect(text).toContain(`“${summaryForm.footnote.split("，").at(-1)}”`);
  });

  test.each(quotations)("“%s” is word for word", (quotation) => {
    expect(words).toContain(plain(quotation));
  });
});

describe("alerts", () => {
  const alerts = Object.values(fieldMessages).flatMap(({ alert }) =>
    alert === undefined ? [] : [alert],
  );

  test("none speaks of an empty cell, which no program reports", () => {
    for (const alert of alerts) expect(alert).not.toMatch(/空的|没有填/);
  });

  test("each says what to do", () => {
    for (const alert of alerts) expect(alert).toMatch(/请|建议|只能是|依次编/);
  });

  test("what may stay with a note says where the note goes", () => {
    const noted = alerts.filter((alert) => alert.includes("可以保留"));
    expect(noted).toHaveLength(2);
    for (const alert of noted) expect(alert).toContain("在类别后用括号注明");
  });
});
