import * as v from "valibot";

import { calendarEvent, message } from "./mailbox";
import { queue, role, share, team, unit, user } from "./organization";
import { account, activity, contact, lead } from "./records";
import { address, flag, number, text } from "./values";

const guid = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, "must be a GUID"),
);

const fault = v.strictObject({
  matches: v.string(),
  status: v.optional(number),
  code: v.optional(text),
  message: v.optional(text),
  headers: v.optional(v.record(v.string(), v.string())),
  times: v.optional(number),
  delayMs: v.optional(number),
  hang: v.optional(flag),
});

const value = v.union([v.string(), v.number(), v.boolean(), v.null()]);

/** A tenant of somebody's own; docs/local-tenant.md describes it. */
export const scenarioFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  tenantId: v.optional(guid),
  organizationName: v.optional(text),
  internalDomains: v.optional(v.pipe(v.array(text), v.minLength(1, "must name one at least"))),
  optOutAddresses: v.optional(v.array(address), []),
  consentedScopes: v.optional(v.array(text)),
  /** One of the users, by address, name or id. */
  rep: text,
  signedIn: v.optional(text),
  units: v.optional(v.array(unit), []),
  roles: v.optional(v.array(role), []),
  users: v.pipe(v.array(user), v.minLength(1, "must hold the rep at least")),
  teams: v.optional(v.array(team), []),
  queues: v.optional(v.array(queue), []),
  accounts: v.optional(v.array(account), []),
  contacts: v.optional(v.array(contact), []),
  leads: v.optional(v.array(lead), []),
  shares: v.optional(v.array(share), []),
  activities: v.optional(v.array(activity), []),
  rows: v.optional(v.record(v.string(), v.array(v.record(v.string(), value))), {}),
  /** Tables that this CRM does not have, by logical name. */
  absentTables: v.optional(v.array(text), []),
  messages: v.optional(v.array(message), []),
  calendar: v.optional(v.array(calendarEvent), []),
  config: v.optional(v.record(v.string(), v.unknown()), {}),
  faults: v.optional(v.array(fault), []),
});

export type ScenarioFile = v.InferOutput<typeof scenarioFileSchema>;
