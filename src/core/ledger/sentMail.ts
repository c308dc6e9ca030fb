import { untagged } from "../people/emailAddress";
import type { EmailAddress } from "../people/emailAddress";
import { nameWords } from "../words/nameWords";
import type { RequestPair } from "./requestPorts";

/** A mail that the rep has sent. */
export interface SentMail {
  readonly to: readonly EmailAddress[];
  readonly subject: string;
  readonly sentAt: Date;
}

/** Which of the rep's mails are looked for: to one of these people, since then. */
export interface SentMailWanted {
  readonly from: readonly EmailAddress[];
  readonly to: readonly EmailAddress[];
  readonly since: Date;
}

/** The rep's own mails. @throws AppError */
export type ReadSentMail = (wanted: SentMailWanted) => Promise<readonly SentMail[]>;

/** What was opened, of which nobody has said yet whether it was sent. */
interface OpenedRequest extends RequestPair {
  readonly openedAt: Date;
}

/**
 * When the rep sent what was opened: by the first mail since then to the colleague whose subject names the prospect.
 * Undefined where there is none. A rep may have sent it under another subject, or in a chat.
 */
export function sentAtOf(
  { prospect, colleague, openedAt }: OpenedRequest,
  mails: readonly SentMail[],
): Date | undefined {
  const own = new Set(colleague.addresses.map(untagged));
  const times = mails
    .filter(({ sentAt }) => sentAt >= openedAt)
    .filter(({ to }) => to.some((address) => own.has(untagged(address))))
    .filter(({ subject }) => names(subject, prospect))
    .map(({ sentAt }) => sentAt.getTime());
  return times.length === 0 ? undefined : new Date(Math.min(...times));
}

/** By address, or by every word of the name, in whatever order and spelling. */
function names(subject: string, { displayName, address }: RequestPair["prospect"]): boolean {
  if (subject.toLowerCase().includes(address)) return true;
  const name = nameWords(displayName);
  const said = nameWords(subject);
  return name.length > 0 && name.every((word) => said.some((one) => isSaid(word, one)));
}

/** Languages without spaces have other words before and after a name. */
function isSaid(word: string, inText: string): boolean {
  return inText === word || (withoutSpaces.test(word) && inText.includes(word));
}

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
