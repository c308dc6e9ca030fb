import { contactKinds } from "../evidence/contactDay";
import type { Addressing, ContactDay, ContactDirection } from "../evidence/contactDay";

/** What the contact days of one list have in common, so that it is written once. */
export interface ContactStream extends Pick<ContactDay, "kind" | "direction" | "addressing"> {
  readonly hasReplies: boolean;
}

// The places in these lists are in every document: members are only ever added at the end.
const directions: readonly ContactDirection[] = ["toProspect", "fromProspect", "mutual"];
const addressings: readonly Addressing[] = ["direct", "copied"];

/** One byte: kind, direction, addressing, and whether replies were counted. */
export function streamCode({ kind, direction, addressing, hasReplies }: ContactStream): number {
  return (
    contactKinds.indexOf(kind) +
    directions.indexOf(direction) * 4 +
    addressings.indexOf(addressing) * 16 +
    (hasReplies ? 32 : 0)
  );
}

/** Undefined for a byte that no stream has. */
export function streamOf(code: number): ContactStream | undefined {
  const kind = contactKinds[code & 3];
  const direction = directions[(code >> 2) & 3];
  const addressing = addressings[(code >> 4) & 1];
  if (kind === undefined || direction === undefined || addressing === undefined) return undefined;
  return code < 64 ? { kind, direction, addressing, hasReplies: (code & 32) !== 0 } : undefined;
}
