import { createAddInHeaders } from "../../../dev/tenant/addInHeaders";

const headersOf = createAddInHeaders(["http://localhost:5001", "http://localhost:5002"]);
const served = { pageOrigin: "http://localhost:3000", scriptOrigins: [] };

describe("createAddInHeaders", () => {
  it("enforces a policy on the pane that names the tenant's systems and nothing of Microsoft's", () => {
    const html = '<script>1</script><script src="/lib/1/hosted/office.js"></script>';
    const policy = headersOf({ path: "/taskpane.html", html, ...served })[
      "content-security-policy"
    ];
    expect(policy).toContain("connect-src 'self' http://localhost:5001 http://localhost:5002;");
    expect(policy).toMatch(/script-src 'self' 'sha256-[^']+';/);
    expect(policy).toContain("frame-ancestors 'self' http://localhost:3000");
  });

  it("lets nobody frame the window of sign-in", () => {
    const { "content-security-policy": policy } = headersOf({
      path: "/sign-in.html",
      html: "<style></style>",
      ...served,
    });
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it("gives other files the headers of a deployed site, without its promise of https", () => {
    const headers = headersOf({ path: "/static/pane.js", ...served });
    expect(headers["cache-control"]).toContain("immutable");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["strict-transport-security"]).toBeUndefined();
  });
});
