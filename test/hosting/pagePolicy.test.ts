import { pagePolicy } from "../../hosting/pagePolicy";
import { clouds } from "../../src/adapters/config/clouds";

const enforced = "content-security-policy";
const reported = "content-security-policy-report-only";

const policyOf = pagePolicy(clouds.global);

describe("pagePolicy", () => {
  it.each(["/taskpane.html", "/commands.html", "/sign-in-dialog.html"])(
    "only reports Trusted Types on %s, which loads office.js",
    (path) => {
      const headers = policyOf({ path, html: "" });
      expect(headers[enforced]).not.toContain("trusted-types");
      expect(headers[reported]).toContain("require-trusted-types-for 'script'");
      expect(headers[reported]).toContain("trusted-types who-knows-whom");
    },
  );

  it.each(["/sign-in.html", "/signed-in.html"])("enforces Trusted Types on %s", (path) => {
    const headers = policyOf({ path, html: "" });
    expect(headers[enforced]).toContain("require-trusted-types-for 'script'");
    expect(headers).not.toHaveProperty([reported]);
  });

  it.each(["/index.html", "/404.html"])("lets nothing run on %s, and nobody frame it", (path) => {
    const { [enforced]: policy = "" } = policyOf({ path, html: "<script>alert(1)</script>" });
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("script-src");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it("takes other origins in place of the cloud's", () => {
    const local = pagePolicy(clouds.global, { scriptOrigins: ["http://localhost:4000"] });
    const { [enforced]: policy = "" } = local({ path: "/taskpane.html", html: "" });
    expect(policy).toContain("script-src 'self' http://localhost:4000;");
  });
});
