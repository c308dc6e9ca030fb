/** @jest-environment node */
import { configuredTenant } from "../../../admin/tenant/configuredTenant";
import { signInByDevice } from "../../../admin/tenant/deviceSignIn";
import { readTenant } from "../../../admin/tenant/readTenant";
import { clientId } from "../../../dev/tenant/serveStandIns";
import { localConfig } from "../../../dev/tenant/localConfig";
import { startLocalTenant } from "../../../dev/tenant/localTenant";
import type { LocalTenant, LocalTenantOptions } from "../../../dev/tenant/localTenant";
import { readWords } from "../../../hosting/readWords";
import { setupRows } from "../../../src/core/setup/setupRows";

async function inTenant<T>(
  use: (tenant: LocalTenant) => Promise<T>,
  options: Partial<LocalTenantOptions> = {},
): Promise<T> {
  const tenant = await startLocalTenant({ port: 0, ...options });
  try {
    return await use(tenant);
  } finally {
    await tenant.close();
  }
}

/** Somebody opens the page that the program names, and types the code. */
async function approve(sentence: string): Promise<void> {
  const [, page = "", code = ""] = /open (\S+) and enter the code (\w+)/.exec(sentence) ?? [];
  await fetch(`${page}?code=${code}`);
}

async function check({ facts, origins }: LocalTenant) {
  const { tenantId } = facts;
  const text = JSON.stringify(localConfig({ ...facts, clientId, origins }));
  const { config, tenant } = configuredTenant(text, new URL("http://localhost:3000/"), tenantId);
  let approval = Promise.resolve();
  const signIn = await signInByDevice({
    authority: `${config.signInOrigin}/${tenantId}`,
    clientId: config.clientId,
    scopes: [`${config.graphOrigin}/User.Read`],
    tell: (sentence) => {
      approval = approve(sentence);
    },
    pause: () => approval,
  });
  const rows = setupRows(await readTenant({ config, tenant, signIn }), readWords("en", "setup"));
  return (name: string) => rows.find((row) => row.name === name);
}

describe("check-tenant", () => {
  it("signs in by a code, and finds the local tenant as it is", async () => {
    const row = await inTenant(check);
    expect(row("Consent: Mail.Read")).toMatchObject({ state: "good" });
    expect(row("internalDomains")).toMatchObject({ state: "good", found: "domains: 1" });
    expect(row("Table wkw_wish")).toMatchObject({ state: "good" });
    expect(row("Mail by direction and status")?.found).toMatch(/^\d+ received, [1-9]\d* sent/);
    expect(row("Table wkw_acquaintance")).toMatchObject({ state: "off" });
  });

  it("names the consent that is missing", async () => {
    const faults = { consentedScopes: ["User.Read", "Mail.Read", "user_impersonation"] };
    const row = await inTenant(check, { faults });
    expect(row("Consent: Mail.Read")).toMatchObject({ state: "good" });
    expect(row("Consent: Calendars.Read")).toMatchObject({ state: "attention" });
    expect(row("Table lead")).toMatchObject({ state: "good" });
  });

  it("says why the CRM is closed", async () => {
    const faults = { consentedScopes: ["User.Read"] };
    const row = await inTenant(check, { faults });
    expect(row("Access of the app, and of this user")).toMatchObject({
      state: "attention",
      found: "consentRequired",
    });
  });
});
