import * as v from "valibot";

import { address, flag, moment, number, text } from "./values";

const addresses = v.optional(v.pipe(v.array(address), v.maxLength(3, "must be 3 at most")), []);

export const account = v.strictObject({
  id: v.optional(text),
  name: text,
  websiteUrl: v.optional(text),
  owner: text,
});

export const contact = v.strictObject({
  id: v.optional(text),
  fullName: text,
  jobTitle: v.optional(text),
  addresses,
  account: v.optional(text),
  owner: text,
});

export const lead = v.strictObject({
  id: v.optional(text),
  fullName: text,
  topic: v.optional(v.string(), ""),
  jobTitle: v.optional(text),
  companyName: v.optional(text),
  addresses,
  state: v.optional(v.picklist(["open", "qualified", "disqualified"]), "open"),
  owner: text,
});

const roles = ["sender", "to", "cc", "bcc", "required", "optional", "organizer"] as const;

/** Whom the party was resolved to, by one of the first; nobody where only the address is there. */
export const party = v.strictObject({
  role: v.picklist([...roles, "regarding", "owner"]),
  user: v.optional(text),
  contact: v.optional(text),
  lead: v.optional(text),
  account: v.optional(text),
  queue: v.optional(text),
  record: v.optional(
    v.strictObject({
      table: v.picklist(["opportunity", "campaignactivity", "bulkoperation"]),
      id: text,
    }),
  ),
  /** The record's first where absent; null for a party without one. */
  address: v.optional(v.nullable(address)),
  unresolvedName: v.optional(text),
});

export const activity = v.strictObject({
  id: v.optional(text),
  kind: v.picklist(["email", "appointment", "phonecall", "task"]),
  subject: v.optional(v.string(), ""),
  state: v.optional(v.picklist(["open", "completed", "canceled", "scheduled"]), "completed"),
  at: moment,
  until: v.optional(moment),
  isOutgoing: v.optional(flag),
  /** A user or a team; the first user among the parties where absent. */
  owner: v.optional(text),
  statusCode: v.optional(number),
  hasSentOn: v.optional(flag),
  trackedAt: v.optional(moment),
  reply: v.optional(
    v.strictObject({
      parent: v.optional(text),
      inReplyTo: v.optional(text),
      correlated: v.optional(text),
    }),
  ),
  messageId: v.optional(text),
  isWorkflowCreated: v.optional(flag),
  parties: v.array(party),
});

export type Party = v.InferOutput<typeof party>;
export type Activity = v.InferOutput<typeof activity>;
