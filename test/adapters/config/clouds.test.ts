import { clouds } from "../../../src/adapters/config/clouds";

describe("clouds", () => {
  it.each([
    ["global", "https://officeapis.public.onecdn.static.microsoft/1/office.js"],
    ["gcc", "https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js"],
    ["gcchigh", "https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js"],
    ["dod", "https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js"],
    [
      "china",
      "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    ],
  ] as const)("loads office.js in %s from where Microsoft's documents say", (name, address) => {
    expect(clouds[name].officeScript).toBe(address);
  });
});
