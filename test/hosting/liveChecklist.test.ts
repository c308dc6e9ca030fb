/** @jest-environment node */
import { readFileSync } from "node:fs";
import path from "node:path";

const docs = path.join(__dirname, "..", "..", "docs");

function linesOf(file: string): readonly string[] {
  return readFileSync(path.join(docs, file), "utf8").split("\n");
}

const rows = new Set(
  linesOf("live-checklist.md").flatMap((line) => /<a id="([tc]\d+)">/.exec(line)?.[1] ?? []),
);

describe("the live checklist", () => {
  it("has rows, each with a step and what must be seen", () => {
    expect(rows.size).toBeGreaterThan(30);
    for (const line of linesOf("live-checklist.md").filter((one) => one.includes('<a id="'))) {
      const [, , step = "", seen = ""] = line.split("|").map((cell) => cell.trim());
      expect([step, seen]).not.toContain("");
    }
  });

  it.each(["deployment.md", "outlook-quirks.md"])("is where each mark of %s leads", (file) => {
    // What the mark means is said once, at the top.
    const marked = linesOf(file).filter(
      (line) => /not tried/i.test(line) && !line.startsWith("What nobody"),
    );
    const unlinked = marked.filter((line) => {
      const [, row = ""] = /\[not tried\]\(live-checklist\.md#(\w+)\)/i.exec(line) ?? [];
      return !rows.has(row) && !/live-checklist\.md#t\d/.test(line);
    });
    expect(marked.length).toBeGreaterThan(10);
    expect(unlinked.filter((line) => !line.startsWith("loads Microsoft"))).toEqual([]);
  });
});
