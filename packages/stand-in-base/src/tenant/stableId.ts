import { hash } from "node:crypto";

/** A GUID that is the same for the same text, so that a tenant is the same at every start. */
export function stableId(text: string): string {
  const digits = hash("sha1", text);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `5${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join("-");
}
