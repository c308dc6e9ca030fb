/** @jest-environment node */
import type { TenantConfig } from "../../src/adapters/config/appConfig";
import type { DataverseSystem } from "../../src/adapters/dataverse/dataverseSystem";
import type { Transport } from "../../src/adapters/http/transport";
import type { GraphSystem } from "../../src/adapters/graph/graphSystem";
import type { LookUp } from "../../src/core/lookUp/lookUp";
import type { Organization } from "../../src/core/people/organization";
import { createTenantServices } from "../../src/services/tenantServices";
import { someChoices } from "../support/paneBuilders";
import { aLookUp, anOpenItem, anOrganization, aParticipant, recordsOf } from "../support/builders";

const { signal } = new AbortController();
const configured = anOrganization();
const completed = anOrganization({ internalDomains: ["contoso.com", "contoso.de"] });

/** Systems that say what they were opened with. */
function setUp(part: Partial<TenantConfig> = {}, completing: () => Promise<Organization> = never) {
  const opened: Partial<LookUp>[] = [];
  const limits: number[] = [];
  const probed: number[] = [];
  const nothing = () => Promise.resolve([]);
  const dataverse: DataverseSystem = {
    openSources: (lookUp) => {
      opened.push(lookUp);
      return {
        contacts: [],
        records: recordsOf(),
        company: {
          findCompanyContacts: () =>
            Promise.resolve({ contacts: [], coverage: { isPartial: false } }),
        },
        departures: { find: () => Promise.resolve([]) },
        profiles: { readProfiles: nothing },
      };
    },
    openRowTexts: () => () => Promise.resolve(undefined),
    openTemplates: (time) => {
      limits.push(time.remainingMs());
      return { read: () => Promise.resolve(undefined) };
    },
    openCrowd: () => ({
      name: "crm",
      findContacts: () => Promise.resolve({ contacts: [], coverage: { isPartial: false } }),
    }),
    openPeople: () => ({
      system: "crm",
      search: nothing,
      readRecord: () => Promise.resolve({ status: "missing" }),
    }),
    readSetup: never,
    openTasks: () => ({ create: () => Promise.resolve(""), close: () => Promise.resolve() }),
  };
  const graph: GraphSystem = {
    openSources: (lookUp) => {
      opened.push(lookUp);
      return {
        contacts: [],
        identity: { identifyRep: (rep) => Promise.resolve({ rep }) },
        directory: { identify: () => Promise.resolve(new Map()) },
        profileExtras: { readProfiles: nothing },
      };
    },
    openPeople: () => ({ system: "mailbox", search: nothing }),
    nameRep: (rep) => rep,
    readSetup: never,
    readSentMail: () => Promise.resolve([]),
    completeOrganization: completing,
  };
  const tenant: TenantConfig = {
    tenantId: "",
    sources: { crm: true, insights: true, organization: false, mailbox: true, calendar: true },
    graphScopes: [],
    weighsActivity: false,
    namesOpportunities: false,
    namesTopics: false,
    logsRequests: false,
    organization: configured,
    ...part,
  };
  const transports = [1, 2].map((place): Transport => ({
    open: () => never,
    probe: () => probed.push(place),
    restMs: () => place * 1000,
  }));
  return { systems: { tenant, dataverse, graph, transports }, opened, limits, probed };
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}

describe("createTenantServices", () => {
  it("opens every source for the one rep and the one moment of the look-up", () => {
    const { systems, opened } = setUp();
    const { openSources } = createTenantServices(systems, someChoices());
    const now = new Date("2026-06-01T09:00:00Z");
    const lookUp = aLookUp({ now });
    openSources(lookUp, signal);
    expect(opened.map((given) => given.now)).toEqual([now, now]);
    expect(opened[1]?.rep).toBe(lookUp.rep);
  });

  it("asks the open item by the same clock: a meeting ahead of it is no contact yet", async () => {
    const { openSources } = createTenantServices(setUp().systems, someChoices());
    const item = anOpenItem({
      kind: "appointment",
      receivedAt: new Date("2026-06-01T12:00:00Z"),
      to: [aParticipant("tricia.potter@contoso.com", "Tricia Potter")],
    });
    const daysAt = async (now: Date) => {
      const lookUp = aLookUp({ item, now });
      const [message] = openSources(lookUp, signal).contacts;
      const found = await message?.findContacts(lookUp.prospect);
      return found?.contacts[0]?.days.length;
    };
    expect(await daysAt(new Date("2026-06-01T09:00:00Z"))).toBe(0);
    expect(await daysAt(new Date("2026-06-01T15:00:00Z"))).toBe(1);
  });

  it("takes the verified domains once they are there, and waits for none", async () => {
    const soon = createTenantServices(
      setUp({}, () => Promise.resolve(completed)).systems,
      someChoices(),
    );
    expect(await soon.readOrganization()).toBe(configured);
    expect(await soon.readOrganization()).toBe(completed);
    const late = createTenantServices(setUp({}, never).systems, someChoices());
    await late.readOrganization();
    expect(await late.readOrganization()).toBe(configured);
  });

  it("starts a look-up although Graph fails", async () => {
    const failing = createTenantServices(
      setUp({}, () => Promise.reject(new Error())).systems,
      someChoices(),
    );
    await failing.readOrganization();
    expect(await failing.readOrganization()).toBe(configured);
  });

  it("hands the list of those who opted out on to the look-up", () => {
    const { systems } = setUp({ optOutGroupId: "group" });
    const optOuts = { readOptedOut: never };
    const graph: GraphSystem = {
      ...systems.graph,
      openSources: (lookUp, time) => ({ ...systems.graph.openSources(lookUp, time), optOuts }),
    };
    const { openSources } = createTenantServices({ ...systems, graph }, someChoices());
    expect(openSources(aLookUp(), signal).optOuts).toBe(optOuts);
  });

  it("has every system tried again, and knows the longest wait", () => {
    const { systems, probed } = setUp();
    const { probe, restMs } = createTenantServices(systems, someChoices());
    probe();
    expect(probed).toEqual([1, 2]);
    expect(restMs()).toBe(2_000);
  });

  it("logs requests only where the administrator wants that", () => {
    const without = createTenantServices(setUp().systems, someChoices());
    const wanted = createTenantServices(setUp({ logsRequests: true }).systems, someChoices());
    expect(without.openRequestTasks()).toBeUndefined();
    expect(wanted.openRequestTasks()).toBeDefined();
  });

  it("gives a template of the CRM two seconds", () => {
    const { systems, limits } = setUp();
    createTenantServices(systems, someChoices()).openRequestTemplates();
    expect(limits[0]).toBeGreaterThan(1_900);
    expect(limits[0]).toBeLessThanOrEqual(2_000);
  });
});
