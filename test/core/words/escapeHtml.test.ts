import { escapeHtml } from "../../../src/core/words/escapeHtml";

describe("escapeHtml", () => {
  it("escapes what begins markup or ends an attribute", () => {
    expect(escapeHtml(`<a href="x" title='y'>&\``)).toBe(
      "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&#96;",
    );
  });

  it("shows what is escaped already as it was typed", () => {
    expect(escapeHtml("&lt;")).toBe("&amp;lt;");
  });
});
