import { setMaxListeners } from "node:events";

import { clientId, serveStandIns } from "../../../dev/tenant/serveStandIns";
import { fillTenant } from "../../../dev/tenant/fillTenant";
import { openTenantDatabase } from "../../../dev/tenant/tenantDatabase";
import type { TenantChoice } from "../../../dev/tenant/tenantChoice";
import { createDataverseSystem } from "../../../src/adapters/dataverse/dataverseSystem";
import { createGraphAccess } from "../../../src/adapters/graph/graphAccess";
import { createGraphSystem } from "../../../src/adapters/graph/graphSystem";
import type { GraphScope } from "../../../src/adapters/graph/graphScopes";
import { startLookUpTime } from "../../../src/adapters/http/lookUpTime";
import { createTransport } from "../../../src/adapters/http/transport";
import { createOpenItemSource } from "../../../src/adapters/outlook/item/openItemSource";
import { findIntroducers } from "../../../src/core/lookUp/findIntroducers";
import type { LookUpResult } from "../../../src/core/lookUp/lookUp";
import type { Rep } from "../../../src/core/people/people";
import { aLookUp, anAddress, anOpenItem, anOrganization, aProspect } from "../../support/builders";

// Node warns when many requests wait for one signal.
setMaxListeners(100);

interface Wanted {
  /** Address of the prospect. */
  readonly about: string;
  readonly scopes?: readonly GraphScope[];
  /** Colleagues to leave out, so that others come among the first five. */
  readonly optedOut?: readonly string[];
  /** Whether the tenant's switch lets opportunities be named. */
  readonly names?: "read" | "notRead";
}

const withDirectory = ["User.Read", "Mail.Read", "Calendars.Read", "User.ReadBasic.All"] as const;

/** Looks somebody up in a local tenant, by the product's own adapters over real HTTP, without a pane. */
export async function lookUpIn(
  choice: TenantChoice,
  { about, scopes = withDirectory, optedOut = [], names = "notRead" }: Wanted,
): Promise<LookUpResult> {
  Object.assign(globalThis, { navigator: { onLine: true } });
  const { writer, database, finish, close } = openTenantDatabase();
  const now = new Date();
  const facts = await fillTenant(choice, { writer, today: now });
  finish();
  const { origins, ...standIns } = await serveStandIns({ database, facts, serve: {} });
  const givenUp = new AbortController();
  try {
    const tokensFor = (audience: string, names: readonly string[]) => {
      const get = () =>
        tokenFor(
          origins.identity,
          names.map((name) => `${audience}/${name}`),
        );
      return { audience, get, refresh: get, granted: () => Promise.resolve(names) };
    };
    const graph = createGraphAccess(scopes, (names) => tokensFor(origins.graph, names));
    const mailbox = anAddress(facts.rep.address);
    const rep: Rep = { displayName: facts.rep.fullName, addresses: [mailbox], mailbox };
    const prospect = aProspect({ address: anAddress(about), displayName: "" });
    const organization = anOrganization({
      internalDomains: facts.internalDomains,
      optedOut: new Set(optedOut.map(anAddress)),
    });
    const item = anOpenItem({ from: prospect, to: [], cc: [] });
    const lookUp = aLookUp({ item, prospect, rep, organization, now });
    const time = startLookUpTime(givenUp.signal);
    const crm = createDataverseSystem({
      origin: origins.dataverse,
      transport: createTransport({
        tokens: tokensFor(origins.dataverse, ["user_impersonation"]),
        maxInFlight: 6,
      }),
      activity: "neverAsked",
      insights: "asked",
      opportunityNames: names,
    }).openSources(lookUp, time);
    const own = createGraphSystem({
      graphOrigin: origins.graph,
      transport: createTransport({ tokens: graph.tokens, maxInFlight: 4 }),
      readGranted: graph.readGranted,
      sources: { mailbox: true, calendar: true },
    }).openSources(lookUp, time);
    const contacts = [createOpenItemSource(lookUp), ...crm.contacts, ...own.contacts];
    return await findIntroducers(lookUp, { ...crm, ...own, contacts }, () => undefined);
  } finally {
    givenUp.abort();
    await standIns.close();
    close();
  }
}

async function tokenFor(identity: string, scopes: readonly string[]): Promise<string> {
  const body = JSON.stringify({ clientId, scope: scopes.join(" ") });
  const answer = await fetch(`${identity}/token`, { method: "POST", body });
  return ((await answer.json()) as { readonly access_token: string }).access_token;
}
