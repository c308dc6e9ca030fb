/** @jest-environment node */
import { localAddInPage } from "../../src/server/localAddInPage";

const office = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

describe("localAddInPage", () => {
  it("takes office.js from this server, with the shims before it", () => {
    expect(localAddInPage(`<head><script src="${office}"></script></head>`)).toBe(
      '<head><script src="/shims/microsoftAjax.js"></script><script src="/shims/nestedAppAuthBridge.js"></script><script src="/shims/outlookClient.js"></script><script src="/lib/1/hosted/office.js"></script></head>',
    );
  });

  it("defers the shims where office.js is deferred, so that no script blocks the first paint", () => {
    expect(localAddInPage(`<script defer src=${office}></script>`)).toBe(
      '<script defer src="/shims/microsoftAjax.js"></script><script defer src="/shims/nestedAppAuthBridge.js"></script><script defer src="/shims/outlookClient.js"></script><script defer src=/lib/1/hosted/office.js></script>',
    );
  });

  it.each([
    `<script async src="${office}">`,
    `<script src="${office}" async>`,
    `<script defer src=${office}>`,
  ])("keeps how the script is loaded: %s", (tag) => {
    const page = localAddInPage(tag);
    expect(page).toContain(tag.replace(office, "/lib/1/hosted/office.js"));
    expect(page).toContain("/shims/");
  });

  it.each([
    "https://officeapis.public.onecdn.static.microsoft/1/office.js",
    "https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
  ])("takes it from this server wherever it is: %s", (address) => {
    const page = localAddInPage(`<script defer data-office src=${address}></script>`);
    expect(page).toContain("<script defer data-office src=/lib/1/hosted/office.js></script>");
  });

  it("leaves a page without office.js as it is", () => {
    expect(localAddInPage("<p>Support</p>")).toBe("<p>Support</p>");
  });
});
