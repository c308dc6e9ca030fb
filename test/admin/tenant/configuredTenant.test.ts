/** @jest-environment node */
import { configuredTenant } from "../../../admin/tenant/configuredTenant";
import { aConfigFile } from "../../adapters/config/aConfigFile";

const page = new URL("https://addin.contoso.com/taskpane.html");
const file = aConfigFile();
const [only] = configuredTenant(JSON.stringify(file), page).config.tenants;

describe("the tenant that an administrator's command is about", () => {
  it("is the only one, or the one that is named, in whatever case", () => {
    const text = JSON.stringify(file);
    expect(configuredTenant(text, page).tenant).toEqual(only);
    expect(configuredTenant(text, page, only?.tenantId.toUpperCase()).tenant).toEqual(only);
  });

  it("is read from a file that begins with a byte order mark", () => {
    expect(configuredTenant(`\uFEFF${JSON.stringify(file)}`, page).tenant).toEqual(only);
  });

  it.each([
    ["of another organization", JSON.stringify(file), "--tenant is one of those in config.json"],
    ["of no file", "<!doctype html>", "config.json cannot be used: it is no JSON"],
    ["of a file without settings", "{}", "config.json cannot be used: "],
  ])("%s is refused in words", (_, text, sentence) => {
    expect(() => configuredTenant(text, page, "00000000-0000-0000-0000-000000000000")).toThrow(
      sentence,
    );
  });
});
