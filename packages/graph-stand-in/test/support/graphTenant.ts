import { Database } from "node-sqlite3-wasm";
import type { StandIn } from "@who-knows-whom/stand-in-base/http/standIn";
import type { TokenClaims } from "@who-knows-whom/stand-in-base/http/tokens";
import type {
  CalendarEvent,
  LocalUser,
  MailboxMessage,
  MailPerson,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { createDirectoryTables } from "../../src/directory/directoryTables";
import type { LocalGroup } from "../../src/directory/directoryTables";
import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import { createGraphStandIn } from "../../src/graphStandIn";
import { createMailboxTables, indexMailboxTables } from "../../src/mailbox/mailboxTables";
import { createMailboxWriter } from "../../src/mailbox/mailboxWriter";

export const rep = person("Blaine Carmack", "blaine.carmack@contoso.com");
export const tricia = person("Tricia Potter", "tricia.potter@contoso.com");
export const alan = person("Alan Steiner", "alan.steiner@contoso.com");
export const yvonne = person("Yvonne McKay", "yvonne.mckay@fourthcoffee.com");

export function person(name: string, address: string): MailPerson {
  return { name, address };
}

/** A user of the directory with the id `directory-FIRSTNAME`. */
export function aUser({ name, address }: MailPerson, part: Partial<LocalUser> = {}): LocalUser {
  const key = (name.split(" ")[0] ?? "").toLowerCase();
  return { id: `crm-${key}`, directoryId: `directory-${key}`, fullName: name, address, ...part };
}

export function aMessage(part: Partial<MailboxMessage> = {}): MailboxMessage {
  return {
    id: "message-1",
    conversationId: "conversation-1",
    from: yvonne,
    to: [rep],
    cc: [],
    subject: "New store",
    sentAt: new Date("2026-05-29T09:30:00Z"),
    folder: "inbox",
    ...part,
  };
}

export function aMeeting(part: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    id: "event-1",
    subject: "Store visit",
    start: new Date("2026-05-20T14:00:00Z"),
    end: new Date("2026-05-20T15:00:00Z"),
    organizer: rep,
    attendees: [{ ...yvonne, response: "accepted" }],
    ...part,
  };
}

export interface GraphTenantContent {
  readonly users?: readonly LocalUser[];
  readonly messages?: readonly MailboxMessage[];
  readonly meetings?: readonly CalendarEvent[];
  readonly groups?: readonly LocalGroup[];
  readonly faults?: readonly Fault[];
  readonly mailboxWorkMs?: number;
  /** Directory id of the account whose tokens are used; the mailbox's owner where absent. */
  readonly signedInId?: string;
}

export interface GraphTenantStandIn {
  readonly standIn: StandIn;
  readonly close: () => void;
}

/** Graph over a tenant in memory. A token is the list of its scopes, with `+` between them. */
export function openGraphTenant(content: GraphTenantContent = {}): GraphTenantStandIn {
  const database = new Database(":memory:");
  fill(database, content);
  const tenant = {
    database,
    tenantId: "tenant-1",
    organizationName: "Contoso",
    verifiedDomains: ["contoso.com", "contoso.onmicrosoft.com"],
    mailboxOwnerId: "directory-blaine",
  };
  const { faults = [], mailboxWorkMs = 1, signedInId = "directory-blaine" } = content;
  const verifyToken = createVerifyToken(signedInId);
  return {
    standIn: createGraphStandIn({ tenant, verifyToken, faults, mailboxWorkMs }),
    close: () => {
      database.close();
    },
  };
}

function fill(database: Database, content: GraphTenantContent): void {
  const directory = createDirectoryTables(database);
  createMailboxTables(database);
  const mailbox = createMailboxWriter(database);
  const { users = [aUser(rep), aUser(tricia), aUser(alan)] } = content;
  users.forEach(directory.addUser);
  content.groups?.forEach(directory.addGroup);
  content.messages?.forEach(mailbox.addMessage);
  content.meetings?.forEach(mailbox.addEvent);
  mailbox.finish();
  indexMailboxTables(database);
}

function createVerifyToken(oid: string) {
  return (authorization: string | undefined): Promise<TokenClaims | undefined> => {
    const token = /^Bearer (?<scopes>[\w.+]+)$/.exec(authorization ?? "")?.groups?.["scopes"];
    if (token === undefined) return Promise.resolve(undefined);
    return Promise.resolve({
      oid,
      tid: "tenant-1",
      aud: "http://localhost",
      scp: token.replaceAll("+", " "),
      preferred_username: rep.address,
      name: rep.name,
    });
  };
}
