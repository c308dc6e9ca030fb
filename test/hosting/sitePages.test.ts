import { sitePages } from "../../hosting/sitePages";
import { interfaceLanguages } from "../../src/core/words/language";

describe.each(Object.entries(sitePages()))("sitePages: %s", (name, html) => {
  const page = new DOMParser().parseFromString(html, "text/html");

  it("speaks every language of the product", () => {
    const languages = [...page.querySelectorAll("p")].map(({ lang }) => lang);
    expect(languages).toEqual([...interfaceLanguages]);
  });

  it("runs nothing and writes no style, so that its policy needs no exception", () => {
    expect(page.querySelector("script, style, [style]")).toBeNull();
  });

  it("finds its style sheet from every path, because errors have any", () => {
    const { href } = page.querySelector("link") ?? { href: "" };
    expect(new URL(href, "https://site.invalid/a/b").pathname).toBe("/assets/support.css");
  });

  it(`says ${name === "404.html" ? "that nothing is there" : "what the site is"}`, () => {
    const text = page.querySelector("p")?.textContent ?? "";
    expect(text.startsWith("There is nothing at this address.")).toBe(name === "404.html");
    expect(text).toContain("add-in for Outlook");
  });
});
