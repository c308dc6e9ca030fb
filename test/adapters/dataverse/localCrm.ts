import { setMaxListeners } from "node:events";

import { Database } from "node-sqlite3-wasm";
import { createCrmTables } from "@who-knows-whom/dataverse-stand-in/storage/createCrmTables";
import { createCrmWriter } from "@who-knows-whom/dataverse-stand-in/storage/createCrmWriter";
import type { CrmWriter } from "@who-knows-whom/dataverse-stand-in/storage/createCrmWriter";
import { createDataverseStandIn } from "@who-knows-whom/dataverse-stand-in/dataverseStandIn";
import type { DataverseOptions } from "@who-knows-whom/dataverse-stand-in/dataverseStandIn";
import { serveStandIn } from "@who-knows-whom/stand-in-base/http/serveStandIn";
import type { Exchange } from "@who-knows-whom/stand-in-base/http/trafficRecorder";
import type {
  LocalActivity,
  LocalParty,
  LocalUser,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { createDataverseClient } from "../../../src/adapters/dataverse/http/dataverseClient";
import { startLookUpTime } from "../../../src/adapters/http/lookUpTime";
import { createContactDaySource } from "../../../src/adapters/dataverse/counting/contactDaySource";
import { readReadingReach } from "../../../src/adapters/dataverse/counting/readingReach";
import { createCollectingReader } from "../../../src/adapters/dataverse/http/collectingReader";
import { createProspectRecords } from "../../../src/adapters/dataverse/records/prospectRecords";
import { createRelations } from "../../../src/adapters/dataverse/relations/relations";
import type {
  Relations,
  RelationsOptions,
} from "../../../src/adapters/dataverse/relations/relations";
import { createTransport } from "../../../src/adapters/http/transport";
import type { Send } from "../../../src/adapters/http/transport";
import type { ContactSource } from "../../../src/core/lookUp/ports";
import { anOrganization } from "../../support/builders";

// A CRM of a handful of people, behind real HTTP. All of the adapter runs, from query to contact day.

// Node warns when many requests wait for one signal.
setMaxListeners(100);

export const now = new Date("2026-06-01T12:00:00Z");

/** The n-th of a sort of record. */
function guid(sort: number, n: number): string {
  return `${String(sort).padStart(8, "0")}-0000-4000-8000-${String(n).padStart(12, "0")}`;
}

function aUser(n: number, fullName: string, part: Partial<LocalUser> = {}): LocalUser {
  const address = `${fullName.toLowerCase().replace(" ", ".")}@contoso.com`;
  return { id: guid(1, n), directoryId: guid(2, n), fullName, address, ...part };
}

export const blaine = aUser(1, "Blaine Carmack", { jobTitle: "Account Manager" });
export const tricia = aUser(2, "Tricia Potter", {
  jobTitle: "Regional Manager",
  businessPhone: "+1 425 555 0102",
  mobilePhone: "+1 425 555 0199",
});
export const cora = aUser(3, "Cora Thomas");
export const departed = aUser(4, "Dan Jump", { isDisabled: true });
export const robot = aUser(5, "Server Sync", { accessMode: 4 });

export const yvonne = {
  address: "yvonne.mckay@fourthcoffee.com",
  lead: guid(3, 1),
  contact: guid(4, 1),
};

export function user({ id, address }: LocalUser, role: LocalParty["role"]): LocalParty {
  return { role, address, record: { table: "systemuser", id } };
}

export function prospect(role: LocalParty["role"], as: "lead" | "contact" | "address"): LocalParty {
  if (as === "address") return { role, address: yvonne.address };
  return { role, address: yvonne.address, record: { table: as, id: yvonne[as] } };
}

/** Writes activities one after another; only what matters is told. */
export function activityWriter(crm: CrmWriter) {
  let serial = 0;
  return (kind: LocalActivity["kind"], at: string, part: Partial<LocalActivity>): void => {
    serial += 1;
    const common = {
      subject: "Something",
      state: "completed",
      ownerId: blaine.id,
      parties: [],
    } as const;
    crm.addActivity({ ...common, id: guid(9, serial), kind, at: new Date(at), ...part });
  };
}

export type WriteActivity = ReturnType<typeof activityWriter>;

export interface LocalCrm {
  readonly client: ReturnType<typeof createDataverseClient>;
  readonly send: Send;
  readonly traffic: readonly Exchange[];
}

/** Runs something against a CRM that holds the people above, and what `fill` writes. */
export async function withLocalCrm<T>(
  fill: (write: WriteActivity, crm: CrmWriter, database: Database) => void,
  use: (crm: LocalCrm) => Promise<T>,
  options: Partial<DataverseOptions> = {},
): Promise<T> {
  const database = new Database();
  createCrmTables(database);
  const crm = createCrmWriter(database, now);
  writePeople(crm);
  fill(activityWriter(crm), crm, database);
  crm.finish();

  const claims = {
    oid: blaine.directoryId,
    tid: "",
    aud: "",
    scp: "",
    preferred_username: "",
    name: "",
  };
  const verifyToken = () => Promise.resolve(claims);
  const standIn = createDataverseStandIn({ database, verifyToken, now: () => now, ...options });
  const traffic: Exchange[] = [];
  const served = await serveStandIn(standIn, {
    recordTraffic: (exchange) => traffic.push(exchange),
  });
  const done = new AbortController();
  try {
    const send = sendTo(served.origin, done.signal);
    return await use({ client: createDataverseClient(send), send, traffic });
  } finally {
    done.abort();
    await served.close();
    database.close();
  }
}

function writePeople(crm: CrmWriter): void {
  [blaine, tricia, cora, departed, robot].forEach(crm.addUser);
  const account = { id: guid(5, 1), name: "Fourth Coffee", ownerId: blaine.id };
  const common = { fullName: "Yvonne McKay", jobTitle: "Purchasing Manager", ownerId: blaine.id };
  crm.addAccount(account);
  crm.addContact({
    ...common,
    id: yvonne.contact,
    addresses: ["y.mckay@example.com", "Yvonne.McKay@FourthCoffee.com"],
    accountId: account.id,
  });
  crm.addLead({
    ...common,
    id: yvonne.lead,
    topic: "New store opened this year - follow up",
    companyName: "Fourth Coffee",
    addresses: [yvonne.address],
    state: "open",
  });
}

function sendTo(audience: string, signal: AbortSignal): Send {
  const token = () => Promise.resolve("token");
  const tokens = { audience, get: token, refresh: token };
  return createTransport({ tokens, maxInFlight: 6 }).open(startLookUpTime(signal));
}

/** The product's source of contacts in that CRM. */
export function contactsIn(
  { client, send }: LocalCrm,
  findHints: Relations["findHints"] = () => Promise.resolve({ contacts: [], isPartial: false }),
): ContactSource {
  const deferredReader = createCollectingReader(send);
  return createContactDaySource({
    ...{ reader: client, deferredReader, now, organization: anOrganization() },
    findRecordIds: createProspectRecords({ reader: client, origin: "https://crm.example" }).findIds,
    findHints,
    readReach: () => readReadingReach(deferredReader),
  });
}

/** What the product reads of that CRM beyond counted contact. */
export function relationsIn(
  { client, send }: LocalCrm,
  opportunityNames: RelationsOptions["opportunityNames"] = "notRead",
): Relations {
  const records = createProspectRecords({ reader: client, origin: "https://crm.example" });
  const organization = anOrganization();
  const { findKnown } = records;
  return createRelations({ send, now, organization, findKnown, opportunityNames });
}
