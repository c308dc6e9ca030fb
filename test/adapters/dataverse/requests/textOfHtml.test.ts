import fc from "fast-check";

import { textOfHtml } from "../../../../src/adapters/dataverse/requests/textOfHtml";

describe("textOfHtml", () => {
  it.each([
    ["<p>Hello Tricia,</p><p>please<br>help.</p>", "Hello Tricia,\n\nplease\nhelp."],
    ["<div>One<script>alert(1)</script></div><style>p{}</style>two", "One\n\ntwo"],
    ['<a href="https://evil.example">here</a> <img src=x onerror=alert(1)>', "here"],
    ["&lt;b&gt; &amp; \u202eabc", "<b> & abc"],
    ["plain", "plain"],
    ["<title>T</title><body><!-- c --><p>x", "x"],
  ])("reads %j as %j", (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it("runs no script and loads no resource of the document", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const read = textOfHtml(`<p>${text}</p><img src="/x" onerror="window.ran = true">`);
        expect(read).not.toMatch(/(?!\n)\p{Cc}/u);
        expect("ran" in window).toBe(false);
      }),
    );
  });
});
