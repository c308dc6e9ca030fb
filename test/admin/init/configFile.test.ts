/** @jest-environment node */
import type { Answers } from "../../../admin/init/answers";
import { configFile, mergedConfig } from "../../../admin/init/configFile";
import type { RawConfig } from "../../../admin/init/configFile";
import { keptSettings } from "../../../admin/init/keptSettings";
import { parseConfig } from "../../../src/adapters/config/parseConfig";
import { aConfigFile, aTenantEntry, tenantId } from "../../adapters/config/aConfigFile";

const other = "99999999-2222-4333-8444-555555555555";
const page = new URL("https://wkw.contoso.com/taskpane.html");

const answers: Answers = {
  origin: "https://wkw.contoso.com",
  tenantId,
  clientId: "7a1b9c52-3d4e-4f60-9a8b-0c1d2e3f4a5b",
  crmUrl: "https://contoso.crm4.dynamics.com",
  domains: ["contoso.com", "contoso.de"],
};

const existing: RawConfig = aConfigFile({
  tenants: {
    [tenantId.toUpperCase()]: aTenantEntry({
      optOut: { groupId: null, addresses: ["tricia@contoso.com"] },
      sources: { calendar: false },
      detailLevel: "bars",
      draft: { template: { en: { message: "Dear {introducer}" } } },
    }),
    [other]: aTenantEntry({ internalDomains: ["fabrikam.com"] }),
  },
});

function entry(config: RawConfig, id: string) {
  return config.tenants?.[id];
}

describe("configFile", () => {
  it("is what the pane reads", () => {
    expect(parseConfig(configFile(answers), page).tenants).toHaveLength(1);
  });

  it("names the cloud of the CRM", () => {
    const crmUrl = "https://contoso.crm9.dynamics.com";
    const config = configFile({ ...answers, crmUrl, cloud: "gcc" });
    expect(parseConfig(config, page).tenants[0]?.dataverseOrigin).toBe(crmUrl);
  });
});

describe("mergedConfig", () => {
  it("keeps opt-outs, templates, switches and other tenants", () => {
    const merged = mergedConfig(existing, answers);
    expect(entry(merged, tenantId.toUpperCase())).toEqual({
      ...entry(existing, tenantId.toUpperCase()),
      internalDomains: ["contoso.com", "contoso.de"],
    });
    expect(entry(merged, other)).toEqual(entry(existing, other));
    expect(parseConfig(merged, page).tenants).toHaveLength(2);
  });

  it("adds a further tenant beside the others", () => {
    const third = "88888888-2222-4333-8444-555555555555";
    const merged = mergedConfig(existing, { ...answers, tenantId: third });
    expect(Object.keys(merged.tenants ?? {})).toEqual([tenantId.toUpperCase(), other, third]);
  });

  it("asks no CRM that is gone, and leaves one switched off that was", () => {
    const { origin, clientId, domains } = answers;
    const withoutCrm = { origin, clientId, domains, tenantId };
    const gone = entry(mergedConfig(existing, withoutCrm), tenantId.toUpperCase());
    expect(gone).not.toHaveProperty("dataverseUrl");
    expect(gone?.sources).toEqual({ calendar: false, crm: false });
    const off = aConfigFile({}, aTenantEntry({ sources: { crm: false } }));
    expect(entry(mergedConfig(off, answers), tenantId)?.sources).toEqual({ crm: false });
  });

  it("keeps the add-in switched off", () => {
    expect(mergedConfig({ ...existing, enabled: false }, answers)["enabled"]).toBe(false);
  });
});

describe("keptSettings", () => {
  it("says what was kept, and nobody's address", () => {
    const kept = keptSettings(existing, tenantId).join("\n");
    expect(kept).toMatch(/1 other tenant[^]*optOut \(1 entry\)[^]*draft/);
    expect(kept).not.toContain("@");
  });
});
