import * as v from "valibot";

import { address, depth, flag, number, text } from "./values";

export const unit = v.strictObject({
  id: v.optional(text),
  name: text,
  parent: v.optional(text),
});

export const role = v.strictObject({
  id: v.optional(text),
  name: text,
  /** Of every privilege that is not listed. */
  depth: v.optional(depth),
  privileges: v.optional(v.record(v.string(), v.union([depth, v.literal("None")])), {}),
});

export const user = v.strictObject({
  id: v.optional(text),
  directoryId: v.optional(text),
  fullName: text,
  address,
  mailboxAddress: v.optional(address),
  aliases: v.optional(v.array(address)),
  otherMails: v.optional(v.array(address)),
  principalName: v.optional(address),
  jobTitle: v.optional(text),
  department: v.optional(text),
  office: v.optional(text),
  businessPhone: v.optional(text),
  mobilePhone: v.optional(text),
  unit: v.optional(text),
  roles: v.optional(v.array(text), []),
  isDisabled: v.optional(flag),
  isLicensed: v.optional(flag),
  applicationId: v.optional(text),
  isIntegrationUser: v.optional(flag),
  isCrmUser: v.optional(flag),
  accessMode: v.optional(number),
  hasPhoto: v.optional(flag),
  presence: v.optional(v.picklist(["Available", "Busy", "Away", "Offline", "OutOfOffice"])),
});

export const team = v.strictObject({
  id: v.optional(text),
  name: text,
  unit: v.optional(text),
  type: v.optional(number),
  members: v.optional(v.array(text), []),
  roles: v.optional(v.array(text), []),
});

export const queue = v.strictObject({
  id: v.optional(text),
  name: text,
  address,
  owner: text,
});

export const share = v.strictObject({
  /** The record by its id, or by its name. */
  record: text,
  /** A user or a team. */
  with: text,
});
