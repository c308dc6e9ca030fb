import { errorCodeOf } from "../../src/core/errors";
import { createServices } from "../../src/services/services";
import { aConfigFile, aTenantEntry } from "../adapters/config/aConfigFile";
import { installFakeBridge, tenantId } from "../adapters/identity/fakeBridge";
import { installFakeOffice } from "../adapters/outlook/fakeOffice";
import type { FakeOffice } from "../adapters/outlook/fakeOffice";
import { aLookUp, aProspect } from "../support/builders";

const otherTenantId = "11111111-9f0a-4c1e-8a6b-1f2e3d4c5b6a";
const { signal } = new AbortController();

/** The page, with this file beside it, in an Outlook that signs add-ins in. */
function startPage(file: unknown, office: Partial<FakeOffice> = {}) {
  installFakeOffice(office);
  const bridge = installFakeBridge();
  const fetched: string[] = [];
  let latest = file;
  Object.assign(globalThis, {
    fetch: (url: URL) => {
      fetched.push(url.pathname);
      return Promise.resolve({ status: 200, text: () => Promise.resolve(JSON.stringify(latest)) });
    },
  });
  const replaceFile = (next: unknown) => {
    latest = next;
  };
  return { ...bridge, fetched, replaceFile };
}

function tokenRequests({ calls }: ReturnType<typeof installFakeBridge>): number {
  return calls.filter(({ method }) => method === "GetToken").length;
}

async function nextTurns(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe("createServices", () => {
  it("knows the only organisation of a file without a sign-in", async () => {
    const page = startPage(aConfigFile());
    const services = await createServices();
    const { readOrganization } = await services.openTenant();
    expect((await readOrganization()).internalDomains).toEqual(["contoso.com"]);
    expect(tokenRequests(page)).toBe(0);
  });

  it("learns from the sign-in which of several organisations it is", async () => {
    const other = aTenantEntry({ internalDomains: ["fabrikam.com"] });
    const tenants = { [otherTenantId]: other, [tenantId]: aTenantEntry() };
    startPage(aConfigFile({ tenants }));
    const services = await createServices();
    const { readOrganization } = await services.openTenant();
    expect((await readOrganization()).internalDomains).toEqual(["contoso.com"]);
  });

  it("opens a tenant once, and anew after a sign-in", async () => {
    startPage(aConfigFile());
    const services = await createServices();
    const first = await services.openTenant();
    expect(await services.openTenant()).toBe(first);
    await services.signIn();
    expect(await services.openTenant()).not.toBe(first);
  });

  it("counts for the next look-up who has opted out since the pane was opened", async () => {
    const page = startPage(aConfigFile());
    const services = await createServices();
    const optedOut = async () => {
      const { readOrganization } = await services.openTenant();
      return [...(await readOrganization()).optedOut];
    };
    expect(await optedOut()).toEqual([]);

    const clock = jest.spyOn(Date, "now").mockReturnValue(Date.now() + 10_000);
    const optOut = { addresses: ["tricia.potter@contoso.com"] };
    page.replaceFile(aConfigFile({}, aTenantEntry({ optOut })));
    expect(await optedOut()).toEqual(["tricia.potter@contoso.com"]);

    clock.mockReturnValue(Date.now() + 10_000);
    page.replaceFile(aConfigFile({ enabled: false }));
    await expect(services.openTenant()).rejects.toMatchObject({ code: "notConfigured" });
  });

  it("says that an earlier file counts where the file has broken since", async () => {
    const page = startPage(aConfigFile());
    const services = await createServices();
    jest.spyOn(Date, "now").mockReturnValue(Date.now() + 10_000);
    page.replaceFile("{");
    const { readOrganization } = await services.openTenant();
    const { settingsProblem, internalDomains } = await readOrganization();
    expect(settingsProblem).toMatch(/^config\.json must be Object/);
    expect(internalDomains).toEqual(["contoso.com"]);
  });

  it("keeps the tenant open where the sign-in failed", async () => {
    const { answers } = startPage(aConfigFile());
    const services = await createServices();
    const first = await services.openTenant();
    Object.assign(answers, { GetTokenPopup: { status: "USER_CANCEL" } });
    await expect(services.signIn()).rejects.toBeDefined();
    expect(await services.openTenant()).toBe(first);
  });

  it("says so when the organisation is none of the file's", async () => {
    const tenants = {
      [otherTenantId]: aTenantEntry(),
      [otherTenantId.replace("1", "2")]: aTenantEntry(),
    };
    startPage(aConfigFile({ tenants }));
    const services = await createServices();
    await expect(services.openTenant()).rejects.toMatchObject({ code: "notConfigured" });
  });

  it("makes ready to sign in ahead of the first token", async () => {
    const { calls } = startPage(aConfigFile());
    await createServices();
    await nextTurns();
    expect(calls.map(({ method }) => method)).toEqual(["GetInitContext"]);
  });

  it("stops where the page is not in an Outlook it can work with", async () => {
    startPage(aConfigFile(), { mailboxVersion: 4 });
    await expect(createServices()).rejects.toThrow("unsupportedHost");
  });

  it("says so also where the configuration is wrong as well", async () => {
    startPage({}, { mailboxVersion: 4 });
    await expect(createServices()).rejects.toThrow("unsupportedHost");
  });

  it("stops at a mistake in the file, before it signs in or asks anybody", async () => {
    const { calls, fetched } = startPage(aConfigFile({ colour: "blue" }));
    await expect(createServices()).rejects.toThrow("notConfigured");
    expect(calls).toEqual([]);
    expect(fetched).toEqual(["/config.json"]);
  });
});

describe("createServices, opening sources", () => {
  async function open(file: unknown, office: Partial<FakeOffice> = {}) {
    const page = startPage(file, office);
    const services = await createServices();
    const { openSources } = await services.openTenant();
    return { page, sources: openSources(aLookUp(), signal) };
  }

  it("opens the message, the CRM and the rep's own, and asks nothing yet", async () => {
    const { page, sources } = await open(aConfigFile());
    const names = sources.contacts.map(({ name }) => name);
    expect(names).toEqual(["message", "crm", "insights", "mailbox", "calendar"]);
    expect(sources).toMatchObject({ records: {}, profiles: {} });
    expect(page.fetched).toEqual(["/config.json"]);
  });

  it("asks how active colleagues are with anybody only where that is switched on", async () => {
    const silent = await open(aConfigFile());
    expect(silent.sources).not.toHaveProperty("activities");
    const ranking = { activity: true };
    const asking = await open(aConfigFile({}, aTenantEntry({ ranking })));
    expect(asking.sources).toHaveProperty("activities");
  });

  it("opens nothing that is switched off", async () => {
    const switchedOff = { crm: false, mailbox: false, calendar: false };
    const { sources } = await open(aConfigFile({}, aTenantEntry({ sources: switchedOff })));
    expect(sources.contacts.map(({ name }) => name)).toEqual(["message"]);
    expect(sources).not.toHaveProperty("records");
  });

  it("lets the message answer in an Outlook that signs nobody in", async () => {
    const { sources } = await open(aConfigFile(), { hasNestedAppAuth: false });
    const outcomes = await Promise.allSettled(
      sources.contacts.map(({ findContacts }) => findContacts(aProspect())),
    );
    const reasons = outcomes.map((outcome) => "reason" in outcome && errorCodeOf(outcome.reason));
    expect(reasons).toEqual([false, ...Array.from({ length: 4 }, () => "signInRequired")]);
  });
});

describe("createServices, knowing the rep", () => {
  it("adds the address of the sign-in to Outlook's", async () => {
    startPage(aConfigFile(), {
      userProfile: { displayName: "Blaine", emailAddress: "blaine@contoso.com" },
    });
    const services = await createServices();
    await services.signIn();
    expect(services.mailbox.readRep()).toEqual({
      displayName: "Blaine",
      addresses: ["blaine@contoso.com", "blaine.carmack@contoso.com"],
      mailbox: "blaine@contoso.com",
    });
  });

  it("knows the rep by the sign-in where Outlook names nobody", async () => {
    startPage(aConfigFile(), { userProfile: null });
    const services = await createServices();
    expect(services.mailbox.readRep().addresses).toEqual([]);
    await services.signIn();
    expect(services.mailbox.readRep()).toEqual({
      displayName: "Blaine Carmack",
      addresses: ["blaine.carmack@contoso.com"],
    });
  });
});
