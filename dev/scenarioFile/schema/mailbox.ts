import * as v from "valibot";

import { address, flag, moment, person, text } from "./values";

export const message = v.strictObject({
  id: v.optional(text),
  conversationId: v.optional(text),
  internetMessageId: v.optional(text),
  from: person,
  sender: v.optional(person),
  replyTo: v.optional(v.array(person)),
  to: v.array(person),
  cc: v.optional(v.array(person), []),
  subject: v.optional(v.string(), ""),
  sentAt: moment,
  text: v.optional(v.string()),
  folder: v.optional(v.picklist(["inbox", "sent", "elsewhere"]), "inbox"),
  isListed: v.optional(flag),
  sensitivity: v.optional(v.picklist(["normal", "personal", "private", "confidential"])),
});

export const calendarEvent = v.strictObject({
  id: v.optional(text),
  subject: v.optional(v.string(), ""),
  start: moment,
  end: moment,
  organizer: person,
  attendees: v.optional(
    v.array(
      v.strictObject({
        name: v.optional(v.string()),
        address,
        isOptional: v.optional(flag),
        response: v.optional(v.picklist(["none", "accepted", "declined", "tentativelyAccepted"])),
      }),
    ),
    [],
  ),
  isCancelled: v.optional(flag),
});
