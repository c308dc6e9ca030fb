import type { MailPerson } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { Item } from "../http/answers";

/** Graph's `recipient`. */
export function toRecipient({ name, address }: MailPerson): Item {
  return { emailAddress: { name, address } };
}

/** A moment as Outlook items carry it: whole seconds. */
export function toDateTime(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

/** Graph's `dateTimeTimeZone`, in the zone it answers in unless asked for another. */
export function toZonedDateTime(moment: Date): Item {
  return { dateTime: `${moment.toISOString().slice(0, 19)}.0000000`, timeZone: "UTC" };
}

/** An entity tag; the value means nothing to anybody. */
export function toEtag(id: string): string {
  return `W/"${Buffer.from(id).toString("base64url")}"`;
}
