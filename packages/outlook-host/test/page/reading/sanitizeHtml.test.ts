import { sanitizeHtml } from "../../../src/page/reading/sanitizeHtml";

function clean(html: string): string {
  const container = document.createElement("div");
  container.append(sanitizeHtml(html));
  return new XMLSerializer().serializeToString(container).replace(/^<div[^>]*>|<\/div>$/g, "");
}

describe("sanitizeHtml", () => {
  it("keeps text, structure and links", () => {
    expect(clean('<p>Hi <b>Tricia</b></p><a href="https://fourthcoffee.com/">site</a>')).toBe(
      '<p>Hi <b>Tricia</b></p><a href="https://fourthcoffee.com/" rel="noopener noreferrer" target="_blank">site</a>',
    );
  });

  it("keeps escaped text as text", () => {
    expect(clean("&lt;script&gt;alert(1)&lt;/script&gt;")).toBe(
      "&lt;script&gt;alert(1)&lt;/script&gt;",
    );
  });

  it("drops what runs or loads", () => {
    expect(
      clean('<script>alert(1)</script><img src="x" onerror="alert(1)"><iframe src="/"></iframe>ok'),
    ).toBe("ok");
  });

  it("drops handlers and links that run", () => {
    expect(clean('<p onclick="alert(1)"><a href="javascript:alert(1)">x</a></p>')).toBe(
      "<p><a>x</a></p>",
    );
  });

  it("keeps styles, and removes elements that load or leave their place", () => {
    expect(clean('<p style="color: red; position: fixed; background-color: url(x)">x</p>')).toBe(
      '<p style="color: red;">x</p>',
    );
  });

  it("drops SVG and MathML elements with their content", () => {
    const svg = '<svg><a href="javascript:alert(1)"><text>x</text></a></svg>';
    expect(clean(`${svg}<math><mtext><style>x</style></mtext></math><object>x</object>ok`)).toBe(
      "xok",
    );
  });

  it("drops markup that a second reading would turn into a script", () => {
    const sleeping = '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></p></noscript>';
    expect(clean(`${sleeping}<p>ok</p>`)).not.toMatch(/onerror|img/);
  });
});
