/** @jest-environment node */
import { compareDeployments } from "../../../admin/diff/compareDeployments";
import { manifestXml } from "../../../hosting/manifest/manifestXml";
import { aConfigFile, aTenantEntry } from "../../adapters/config/aConfigFile";

const manifest = manifestXml("https://wkw.contoso.com");
const newer = manifest.replace(/<Version>[^<]*/, "<Version>9.0.0.0");

function configText(tenant: object): string {
  return JSON.stringify(aConfigFile({}, aTenantEntry(tenant)));
}

function actions(next: string, deployed = manifest): readonly string[] {
  return compareDeployments({ manifest: deployed }, { manifest: next }).map(({ action }) => action);
}

describe("compareDeployments", () => {
  it("needs no step where only the files of the build change", () => {
    expect(actions(manifest)).toEqual(["nothing"]);
  });

  it("needs a redeployment for a manifest with a higher version", () => {
    expect(actions(newer)).toEqual(["redeploy"]);
  });

  it("stops at a change without a higher version", () => {
    expect(actions(manifest.replace("Who Knows Whom", "Whom"))).toEqual(["stop"]);
    expect(actions(manifest, newer)).toEqual(["stop"]);
  });

  it("knows that 1.10 is higher than 1.9", () => {
    const at = (version: string) => manifest.replace(/<Version>[^<]*/, `<Version>${version}`);
    expect(actions(at("1.10.0.0"), at("1.9.0.0"))).toEqual(["redeploy"]);
  });

  it("needs a consent for another mailbox permission", () => {
    expect(actions(newer.replace(">ReadItem<", ">ReadWriteMailbox<"))).toEqual([
      "redeploy",
      "consent",
    ]);
  });

  it("needs new redirect addresses for another site", () => {
    const moved = newer.replaceAll("wkw.contoso.com", "whom.contoso.com");
    const reasons = compareDeployments({ manifest }, { manifest: moved }).map(
      ({ reason }) => reason,
    );
    expect(reasons.join("\n")).toContain("redirect addresses");
  });

  it("stops at another id", () => {
    expect(actions(newer.replace("6f1f1d5e", "00000000"))).toContain("stop");
  });

  it("stops at a file that is no manifest", () => {
    expect(actions("<html/>")).toEqual(["stop"]);
  });

  it("needs a consent for a new permission of sign-in, and says what it is for", () => {
    const config = configText({});
    const wider = configText({ graphScopes: ["Presence.Read.All"] });
    expect(compareDeployments({ manifest, config }, { manifest, config: wider })).toEqual([
      {
        action: "consent",
        reason:
          "New permissions of sign-in: Presence.Read.All (who is available or out of office).",
      },
    ]);
    const back = compareDeployments({ manifest, config: wider }, { manifest, config });
    expect(back.map(({ action }) => action)).toEqual(["nothing"]);
  });

  it("needs a consent when a source is switched on", () => {
    const config = configText({ sources: { calendar: false } });
    const next = { manifest, config: configText({}) };
    expect(compareDeployments({ manifest, config }, next)).toMatchObject([{ action: "consent" }]);
  });
});
