import { Database } from "node-sqlite3-wasm";
import type {
  LocalActivity,
  LocalParty,
  LocalUser,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { createDataverseStandIn } from "../../src/dataverseStandIn";
import type { DataverseOptions } from "../../src/dataverseStandIn";
import { createCrmTables } from "../../src/storage/createCrmTables";
import { createCrmWriter } from "../../src/storage/createCrmWriter";
import type { CrmWriter } from "../../src/storage/createCrmWriter";
import { indexCrmTables } from "../../src/storage/indexCrmTables";

// A CRM of a few people in memory, and questions put to its stand-in without a server.

export const now = new Date("2026-06-10T12:00:00Z");
export const serviceRoot = "https://crm.example/api/data/v9.2";

/** The n-th record of a kind. */
export function guid(kind: number, n: number): string {
  return `${String(kind).padStart(8, "0")}-0000-4000-8000-${String(n).padStart(12, "0")}`;
}

export const blaine = user(1, "Blaine Carmack");
export const tricia = user(2, "Tricia Potter");
export const cora = user(3, "Cora Thomas");
export const dan = { ...user(4, "Dan Jump"), isDisabled: true };

export const yvonne = {
  address: "yvonne.mckay@fourthcoffee.com",
  otherAddress: "y.mckay@example.org",
  leadId: guid(3, 1),
  contactId: guid(4, 1),
};

export const fourthCoffee = {
  id: guid(5, 1),
  name: "Fourth Coffee",
  websiteUrl: "https://www.fourthcoffee.com/",
  ownerId: tricia.id,
};

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The rows of a successful answer. */
  readonly rows: readonly Row[];
  /** The body as JSON. */
  readonly json: Row;
  readonly errorCode: unknown;
}

type Row = Readonly<Record<string, unknown>>;

export interface Question {
  readonly method?: string;
  readonly prefer?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface TestCrm {
  readonly writer: CrmWriter;
  readonly database: Database;
  /** @param path - below the service's root, not yet encoded */
  readonly ask: (path: string, question?: Question) => Promise<Answer>;
  /** Sends FetchXML to an entity set. */
  readonly fetchXml: (set: string, xml: string, question?: Question) => Promise<Answer>;
}

/** An empty CRM; questions come from Blaine Carmack once he is one of its users. */
export function emptyCrm(options: Partial<DataverseOptions> = {}): TestCrm {
  const database = new Database();
  createCrmTables(database);
  indexCrmTables(database);
  const claims = { oid: blaine.directoryId, tid: "", aud: "", scp: "" };
  const verifyToken = () => Promise.resolve({ ...claims, preferred_username: "", name: "" });
  const standIn = createDataverseStandIn({ database, verifyToken, now: () => now, ...options });

  const ask: TestCrm["ask"] = async (path, { method = "GET", prefer, headers, body = "" } = {}) => {
    const answer = await standIn.answer({
      method,
      url: new URL(`${serviceRoot}/${path}`),
      headers: { ...headers, ...(prefer !== undefined && { prefer }) },
      body: Buffer.from(body),
    });
    return toAnswer(answer.status, answer.headers ?? {}, String(answer.body ?? ""));
  };
  return {
    writer: createCrmWriter(database, now),
    database,
    ask,
    fetchXml: (set, xml, question) => ask(`${set}?fetchXml=${encodeURIComponent(xml)}`, question),
  };
}

/** With Yvonne McKay as lead and contact, four users and one account. */
export function smallCrm(options?: Partial<DataverseOptions>): TestCrm {
  const crm = emptyCrm(options);
  [blaine, tricia, cora, dan].forEach(crm.writer.addUser);
  crm.writer.addAccount(fourthCoffee);
  crm.writer.addContact({
    id: yvonne.contactId,
    fullName: "Yvonne McKay",
    jobTitle: "Purchasing Manager",
    addresses: [yvonne.otherAddress, yvonne.address],
    accountId: fourthCoffee.id,
    ownerId: blaine.id,
  });
  crm.writer.addLead({
    id: yvonne.leadId,
    fullName: "Yvonne McKay",
    topic: "New store opened this year - follow up",
    companyName: "Fourth Coffee",
    addresses: [yvonne.address],
    state: "open",
    ownerId: blaine.id,
  });
  return crm;
}

/** A completed email of today; only what matters is told. */
export function email(n: number, part: Partial<LocalActivity> = {}): LocalActivity {
  return {
    id: guid(9, n),
    kind: "email",
    subject: `Email ${n}`,
    state: "completed",
    at: new Date("2026-06-10T08:00:00Z"),
    ownerId: blaine.id,
    parties: [],
    ...part,
  };
}

export function colleague({ id, address }: LocalUser, role: LocalParty["role"]): LocalParty {
  return { role, address, record: { table: "systemuser", id } };
}

export function asLead(role: LocalParty["role"]): LocalParty {
  return { role, address: yvonne.address, record: { table: "lead", id: yvonne.leadId } };
}

export function asContact(role: LocalParty["role"]): LocalParty {
  return { role, address: yvonne.otherAddress, record: { table: "contact", id: yvonne.contactId } };
}

/** A party that was never resolved to a record. */
export function asAddress(role: LocalParty["role"]): LocalParty {
  return { role, address: yvonne.address };
}

function user(n: number, fullName: string): LocalUser {
  const address = `${fullName.toLowerCase().replace(" ", ".")}@contoso.com`;
  return { id: guid(1, n), directoryId: guid(2, n), fullName, address };
}

function toAnswer(status: number, headers: Answer["headers"], text: string): Answer {
  const json = parse(text);
  const error = (json["error"] ?? {}) as Row;
  const rows = Array.isArray(json["value"]) ? (json["value"] as readonly Row[]) : [];
  return { status, headers, text, json, rows, errorCode: error["code"] };
}

function parse(text: string): Row {
  return text.startsWith("{") ? (JSON.parse(text) as Row) : {};
}
