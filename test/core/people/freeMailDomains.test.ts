import { toAsciiDomain } from "../../../src/core/people/domainName";
import { freeMailDomains } from "../../../src/core/people/freeMailDomains";

describe("freeMailDomains", () => {
  it("names domains as addresses have them", () => {
    expect([...freeMailDomains].filter((domain) => toAsciiDomain(domain) !== domain)).toEqual([]);
    expect(freeMailDomains.has("gmail.com") && freeMailDomains.has("terra.com.br")).toBe(true);
  });
});
