/** @jest-environment node */
import path from "node:path";

import { siteSettings } from "../../../admin/publish/siteSettings";
import { aConfigFile, aTenantEntry } from "../../adapters/config/aConfigFile";
import { aFolder, write } from "./aBuild";

const groupId = "5e0f1a2b-3c4d-4e5f-8a9b-0c1d2e3f4a5b";

function configWith(optOut: object): string {
  return JSON.stringify(aConfigFile({}, aTenantEntry({ optOut })));
}

const plain = JSON.stringify(aConfigFile());
const withOptOut = configWith({ groupId: null, addresses: ["tricia.potter@contoso.com"] });

let folder: string;
let site: string;
let first: string;

beforeEach(() => {
  folder = aFolder();
  site = path.join(folder, "site");
  first = path.join(folder, "deployment", "config.json");
});

describe("siteSettings", () => {
  it("takes the file of init for a site that has none", () => {
    write(folder, "deployment/config.json", plain);
    expect(siteSettings({ site, first }).text).toBe(plain);
  });

  it("keeps the site's own, whatever lies in the folder of init", () => {
    write(folder, "deployment/config.json", plain);
    write(site, "config.json", withOptOut);
    const settings = siteSettings({ site, first });
    expect(settings.text).toBeUndefined();
    expect(settings.config.tenants).toHaveLength(1);
  });

  it("takes what the site answers with where its folder is new on this machine", () => {
    write(folder, "deployment/config.json", plain);
    expect(siteSettings({ site, first, fetched: withOptOut }).text).toBe(withOptOut);
  });

  it("says what to do where there is none at all", () => {
    expect(() => siteSettings({ site, first })).toThrow(/admin -- init/);
  });

  it("names the place of a mistake in the file", () => {
    write(site, "config.json", JSON.stringify(aConfigFile({ clientID: "x" })));
    expect(() => siteSettings({ site, first })).toThrow(
      /config\.json: clientID: is not a known key/,
    );
  });

  it("publishes a site that is switched off", () => {
    write(site, "config.json", JSON.stringify(aConfigFile({ enabled: false })));
    expect(siteSettings({ site, first }).cloudName).toBe("global");
  });

  it("puts another file in place where it is told", () => {
    write(site, "config.json", plain);
    write(folder, "next.json", withOptOut);
    const wanted = path.join(folder, "next.json");
    expect(siteSettings({ site, first, wanted }).text).toBe(withOptOut);
  });

  it.each([
    ["an address", withOptOut],
    [
      "the group",
      JSON.stringify(
        aConfigFile(
          {},
          aTenantEntry({
            optOut: { groupId },
            graphScopes: ["GroupMember.Read.All", "User.ReadBasic.All"],
          }),
        ),
      ),
    ],
  ])("refuses a file without %s of somebody who opted out", (_, live) => {
    write(site, "config.json", live);
    write(folder, "next.json", plain);
    const wanted = path.join(folder, "next.json");
    expect(() => siteSettings({ site, first, wanted })).toThrow(/lacks an entry of optOut/);
  });
});
