/** @jest-environment node */
import { existsSync, readFileSync } from "node:fs";

function read(name: string): string {
  return readFileSync(name, "utf8");
}

describe.each(["docs/threat-model.md", "docs/asvs.md", "docs/privacy.md", "SECURITY.md"])(
  "%s",
  (document) => {
    it("names tests and sources that exist", () => {
      const named = read(document).matchAll(/`((?:test|src)\/[\w./-]+)`/g);
      const missing = [...named].map(([, file = ""]) => file).filter((file) => !existsSync(file));
      expect(missing).toEqual([]);
    });
  },
);

describe("docs/threat-model.md", () => {
  it.each(Array.from({ length: 17 }, (_, index) => index + 1))("has threat T%d", (number) => {
    expect(read("docs/threat-model.md")).toContain(`### T${number}: `);
  });
});

describe("docs/asvs.md", () => {
  it("has a test or a reason in every row", () => {
    const rows = read("docs/asvs.md").match(/^- \d+\.\d+\.\d+, .*$/gm) ?? [];
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter((row) => !/^- [\d.]+, [^:]+: .{10,}/.test(row))).toEqual([]);
  });
});
