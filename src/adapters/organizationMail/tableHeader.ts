import * as v from "valibot";

import { bytesOfText, textOfBytes } from "./sealing/bytesAsText";
import { tenantKeyLength } from "./sealing/rowKeys";

/** What the table says of itself, in the row `headerId`. Documents are written before it. */
export interface TableHeader {
  /** What the documents tell of ends with this moment's day (UTC). */
  readonly asOf: Date;
  readonly horizonDays: number;
  readonly mailboxes: {
    /** So many were read, or are still known from an earlier night. */
    readonly read: number;
    /** So many of the organisation were not: out of scope, opted out, not readable. */
    readonly leftOut: number;
  };
  /** `crm`: people whose company is in the CRM. Each such company then has a document, if an empty one. */
  readonly people: "crm" | "business";
  readonly tenantKey: Uint8Array<ArrayBuffer>;
}

const formatVersion = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const headerForm = v.object({
  format: v.literal(formatVersion),
  asOf: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.transform((text) => new Date(text)),
    v.date(),
  ),
  horizonDays: count,
  mailboxes: v.object({ read: count, leftOut: count }),
  people: v.picklist(["crm", "business"]),
  key: v.string(),
});

export function writeHeader({ tenantKey, asOf, ...rest }: TableHeader): string {
  return JSON.stringify({
    format: formatVersion,
    ...rest,
    asOf: asOf.toISOString(),
    key: textOfBytes(tenantKey),
  });
}

/** Undefined for what is no header, or one of a newer format. */
export function parseHeader(text: string): TableHeader | undefined {
  const { success, output } = v.safeParse(headerForm, parseJson(text));
  if (!success) return undefined;
  const { asOf, horizonDays, mailboxes, people, key } = output;
  const tenantKey = bytesOfText(key);
  if (tenantKey?.length !== tenantKeyLength) return undefined;
  return { asOf, horizonDays, mailboxes, people, tenantKey };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
