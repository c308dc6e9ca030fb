import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { Database } from "node-sqlite3-wasm";
import { createDataverseStandIn } from "@who-knows-whom/dataverse-stand-in/dataverseStandIn";
import { createCrmTables } from "@who-knows-whom/dataverse-stand-in/storage/createCrmTables";
import { createCrmWriter } from "@who-knows-whom/dataverse-stand-in/storage/createCrmWriter";
import { createDirectoryTables } from "@who-knows-whom/graph-stand-in/directory/directoryTables";
import { createGraphStandIn } from "@who-knows-whom/graph-stand-in/graphStandIn";
import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import type { LocalApplication } from "@who-knows-whom/graph-stand-in/application/application";
import { createIdentityService } from "@who-knows-whom/graph-stand-in/identity/identityService";
import { createOrganizationMailWriter } from "@who-knows-whom/graph-stand-in/organizationMail/organizationMailWriter";
import { createOrganizationTables } from "@who-knows-whom/graph-stand-in/organizationMail/organizationTables";
import { serveStandIn } from "@who-knows-whom/stand-in-base/http/serveStandIn";
import type { ServedStandIn } from "@who-knows-whom/stand-in-base/http/serveStandIn";
import type { Exchange } from "@who-knows-whom/stand-in-base/http/trafficRecorder";
import type {
  ColleagueEvent,
  ColleagueMessage,
} from "@who-knows-whom/stand-in-base/tenant/organizationMailWriter";
import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";
import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { openCollector } from "../../../collector/src/commands/collector";
import { readConfig } from "../../../collector/src/config/readConfig";
import { createLog } from "../../../collector/src/console/log";
import { alan, aUser, blaine, now, tricia, yvonne } from "./anOrganizationsMail";

export interface OrganizationContent {
  readonly users?: readonly LocalUser[];
  readonly messages?: readonly ColleagueMessage[];
  readonly events?: readonly ColleagueEvent[];
  /** Directory ids of the opt-out group. */
  readonly optedOutIds?: readonly string[];
  /** Of those outside Exchange's scope, which a test may change; the opted-out ones where absent. */
  readonly fencedIds?: readonly string[];
  readonly graphRoles?: readonly string[];
  readonly exchangeRoles?: LocalApplication["exchange"]["roles"];
  readonly graphFaults?: readonly Fault[];
  /** Addresses of the CRM's contacts. */
  readonly contacts?: readonly string[];
  /** Over the usual collector.json. */
  readonly config?: object;
}

const tenantId = "0a11ca7e-0000-4000-8000-000000000001";
const clientId = "0a11ca7e-0000-4000-8000-00000000c011";
const objectId = "0a11ca7e-0000-4000-8000-00000000c012";
const groupId = "0a11ca7e-0000-4000-8000-0000000006f0";

export type OpenOrganization = Awaited<ReturnType<typeof openOrganization>>;

/** Serves the systems of an organisation, and opens a collector on them. */
export async function openOrganization(content: OrganizationContent = {}) {
  const { database, mail } = fill(content);
  const folder = mkdtempSync(path.join(tmpdir(), "collector-"));
  const traffic: string[] = [];
  const served = await serve(database, content, (url) => traffic.push(url));
  const configFile = path.join(folder, "collector.json");
  const isGroupUsed = (content.optedOutIds ?? []).length > 0;
  const config = {
    tenantId,
    clientId,
    dataverseUrl: served.dataverse.origin,
    internalDomains: ["contoso.com"],
    optOut: { groupId: isGroupUsed ? groupId : null },
    local: {
      graphUrl: served.graph.origin,
      identityUrl: served.signIn.origin,
      secret: "a local secret",
    },
    ...content.config,
  };
  writeFileSync(configFile, JSON.stringify(config));
  const lines: string[] = [];
  const log = createLog((line) => lines.push(line));
  return {
    configFile,
    stateFolder: path.join(folder, "state"),
    /** Every address that was asked. */
    traffic: traffic as readonly string[],
    lines: lines as readonly string[],
    mail,
    collector: (at = now) => openCollector(readConfig(configFile), log, at),
    /** Body by row id, the header too. */
    table: () => tableOf(database),
    close: async () => {
      await Promise.all([served.dataverse, served.graph, served.signIn].map((one) => one.close()));
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fill(content: OrganizationContent) {
  const { users = [tricia, alan, blaine].map((one) => aUser(one)) } = content;
  const { contacts = [yvonne.address], optedOutIds = [] } = content;
  const database = new Database(":memory:");
  createCrmTables(database);
  createOrganizationTables(database);
  const directory = createDirectoryTables(database);
  const crm = createCrmWriter(database);
  for (const user of users) {
    directory.addUser(user);
    crm.addUser(user);
  }
  const application = {
    applicationId: clientId,
    directoryId: objectId,
    address: "",
    fullName: "#",
  };
  crm.addUser({ ...application, id: clientId });
  const ownerId = users[0]?.id ?? "";
  for (const address of contacts)
    crm.addContact({ id: stableId(address), fullName: "#", addresses: [address], ownerId });
  crm.finish();
  directory.addGroup({ id: groupId, memberIds: optedOutIds });
  const mail = createOrganizationMailWriter(database);
  content.messages?.forEach(mail.addColleagueMessage);
  content.events?.forEach(mail.addColleagueEvent);
  mail.finish();
  return { database, mail };
}

async function serve(
  database: Database,
  content: OrganizationContent,
  note: (url: string) => void,
) {
  const exchange = {
    roles: content.exchangeRoles ?? [
      "Application Mail.ReadBasic" as const,
      "Application Calendars.Read" as const,
    ],
    isInScope: (id: string) => !(content.fencedIds ?? content.optedOutIds ?? []).includes(id),
  };
  const { graphRoles = ["User.Read.All", "GroupMember.Read.All"] } = content;
  const application = { clientId, secret: "a local secret", objectId, graphRoles, exchange };
  const identity = await createIdentityService({
    tenantId,
    clientId: "0a11ca7e-0000-4000-8000-00000000c11e",
    users: [aUser(blaine)],
    graphOrigin: () => graph.origin,
    applications: [application],
  });
  const options = {
    recordTraffic: ({ request }: Pick<Exchange, "request">) => {
      note(request.url.href);
    },
  };
  const graph: ServedStandIn = await serveStandIn(
    createGraphStandIn({
      tenant: {
        ...{ database, tenantId, organizationName: "Contoso", verifiedDomains: ["contoso.com"] },
        mailboxOwnerId: "",
        exchange: { [objectId]: exchange },
      },
      verifyToken: (header) => identity.createVerifyToken(graph.origin)(header),
      faults: content.graphFaults ?? [],
      mailboxWorkMs: 0,
    }),
    options,
  );
  const dataverse: ServedStandIn = await serveStandIn(
    createDataverseStandIn({
      database,
      verifyToken: (header) => identity.createVerifyToken(dataverse.origin)(header),
      installedTables: new Set(["wkw_acquaintance"]),
    }),
    options,
  );
  return { graph, dataverse, signIn: await serveStandIn(identity.standIn, options) };
}

function tableOf(database: Database): Readonly<Record<string, string>> {
  const query = "SELECT wkw_acquaintanceid AS id, wkw_body AS body FROM wkw_acquaintance";
  const rows = database.all(query) as unknown as readonly { id: string; body: string }[];
  return Object.fromEntries(rows.map(({ id, body }) => [id, body]));
}
