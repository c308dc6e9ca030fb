import type { Prospect } from "../people/people";
import { safeText } from "../words/safeText";
import { clipSubject } from "../words/subject";

/** Long enough for any name, short enough to leave the original subject its place. */
const maxNameLength = 100;

/** What mail programs and Teams make a link of; no person is called so. */
const looksLikeLink = /:\/\/|\bwww\.|\b(?:mailto|javascript|data|tel|sms):/i;

/** The prospect's name in a request; the address where the name looks like a link. */
export function prospectName({ displayName, address }: Prospect): string {
  const name = safeText(displayName);
  return name === "" || looksLikeLink.test(name) ? address : clipSubject(name, maxNameLength);
}
