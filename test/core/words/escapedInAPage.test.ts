import fc from "fast-check";

import { escapeHtml } from "../../../src/core/words/escapeHtml";

describe("escapeHtml, in a page", () => {
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
