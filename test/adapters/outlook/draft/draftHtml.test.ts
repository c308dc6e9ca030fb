import fc from "fast-check";

import { draftHtml, maxHtmlLength } from "../../../../src/adapters/outlook/draft/draftHtml";
import { aDraft } from "../aDraft";

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, "text/html").body;
}

describe("draftHtml", () => {
  it("puts the request above the quoted header and text", () => {
    expect(draftHtml(aDraft({ quotedText: "Hello Blaine,\nwe opened." }))).toBe(
      '<p dir="auto">Hi Tricia,</p><p dir="auto">could you introduce me?</p><hr>' +
        '<p dir="auto"><b>From:</b> Yvonne McKay<br><b>Date:</b> May 29, 2026</p>' +
        '<p dir="auto">Hello Blaine,<br>we opened.</p>',
    );
  });

  it("says that a note follows, and holds nothing of it", () => {
    const note = { follows: "A note follows.", lead: "Forward:", paragraphs: ["Hello Yvonne,"] };
    expect(draftHtml(aDraft({ note, quotedHeader: [] }))).toMatch(
      /me\?<\/p><p dir="auto">A note follows.<\/p>$/,
    );
  });

  it("puts the closing between the rep's words and what is quoted, with no markup of its own", () => {
    expect(draftHtml(aDraft({ closing: ["Blaine <b>\nContoso Ltd"] }))).toContain(
      'me?</p><p dir="auto">Blaine &lt;b&gt;<br>Contoso Ltd</p><hr>',
    );
  });

  it("quotes no text where quoting is forbidden", () => {
    expect(draftHtml(aDraft({ quotedHeader: [] }))).not.toContain("<hr>");
  });

  it("ends a long quotation at a line, with a mark", () => {
    const quotedText = "A line of text & more.\n".repeat(5000);
    const html = draftHtml(aDraft({ quotedText }));
    expect(html.length).toBeLessThanOrEqual(maxHtmlLength);
    expect(html.length).toBeGreaterThan(maxHtmlLength - 100);
    expect(html).toMatch(/more\.<br>\[…\]<\/p>$/);
  });

  it("adds no element from texts of outsiders", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const line = text.replace(/[\r\n\0]/g, "");
        const html = draftHtml(
          aDraft({ quotedHeader: [{ label: "From:", value: line }], quotedText: line }),
        );
        const body = parse(html);
        expect(body.querySelectorAll("*")).toHaveLength(6);
        expect(body.lastElementChild?.textContent).toBe(line);
      }),
    );
  });
});
