import { toAsciiDomain } from "../../../src/core/people/domainName";

describe("toAsciiDomain", () => {
  it.each([
    ["Example.COM", "example.com"],
    ["example.com.", "example.com"],
    ["example。com", "example.com"],
    ["ｅｘａｍｐｌｅ.com", "example.com"],
    ["straße.de", "xn--strae-oqa.de"],
    ["XN--MNCHEN-3YA.de", "xn--mnchen-3ya.de"],
    ["cоntoso.com", "xn--cntoso-wqf.com"],
    ["my_host.example.com", "my_host.example.com"],
  ])("writes %s as %s", (domain, ascii) => {
    expect(toAsciiDomain(domain)).toBe(ascii);
  });

  it.each([
    "",
    "localhost",
    "example..com",
    ".example.com",
    "example.com..",
    "192.0.2.1",
    "0x7f.1",
    "1.2.3.4.",
    "[::1]",
    "example.com:443",
    "example.com/path",
    "example.com\\path",
    "example.com?q",
    "example.com#x",
    "user@example.com",
    "ex%61mple.com",
    "exam ple.com",
    "exam\tple.com",
    "example.com／path",
    "exam'ple.com",
    `${"d".repeat(64)}.com`,
  ])("refuses %j", (domain) => {
    expect(toAsciiDomain(domain)).toBeUndefined();
  });
});
