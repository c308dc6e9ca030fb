import fc from "fast-check";

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

  it("adds no element and loses no character", () => {
    const { body } = document.implementation.createHTMLDocument();
    const text = fc.stringMatching(/^[<>&"'`/=!\- abimgé]{0,40}$/);
    fc.assert(
      fc.property(text, (value) => {
        // eslint-disable-next-line no-restricted-syntax -- the one way to see what a browser makes of it
        body.innerHTML = `<p title="${escapeHtml(value)}">${escapeHtml(value)}</p>`;
        expect(body.querySelectorAll("*")).toHaveLength(1);
        expect(body.firstElementChild?.attributes).toHaveLength(1);
        expect(body.firstElementChild?.getAttribute("title")).toBe(value);
        expect(body.textContent).toBe(value);
      }),
    );
  });
});
