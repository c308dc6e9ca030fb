import { domainOf, localPartOf, untagged } from "../emailAddress";
import type { EmailAddress } from "../emailAddress";
import { machineNames, machineWords, noReplyNames } from "./mailboxNames";
import { holdsEntry } from "./nameTable";
import { nameWords } from "../../words/nameWords";

/** Forms that mail systems give to addresses without a reader. */
const machineForms: readonly RegExp[] = [
  // Rewritten on the way: SRS, BATV and their like.
  /^(?:srs[01]|prvs|msprvs\d|batv|btv\d)[=+-]/,
  // A token for one conversation: reply+AB12CD34.
  /^repl(?:y|ies)(?:\+|[-_=].*\d)/,
  // A bounce address that names the message or its reader.
  /^bounces?(?:[-_=].*[\d=]|\+)/,
  // The same under other prefixes; Exchange's IMCEA addresses only look like it.
  /^(?!imcea).*[+-].*=[^=]*\.[a-z]{2,}$/,
  /(?:^|[^\da-z])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-z])/,
  // security-alerts, but neither alert.jansen nor red.alert.
  /[-_.]alerts$|[-_]alert$/,
  /^microsoftexchange[\da-f]{32}$/,
  /^(?=.*\d)(?:[\da-f][-_.]?){16,}$/,
];

/** Hosts that only programs send from. */
const machineHost = /^(?:notifications?|notify|no-?reply|do-?not-?reply|bounces?)\./;

/** No person reads or writes here: no-reply forms, bounces, notifications, calendar robots. */
export function isMachineAddress(address: EmailAddress): boolean {
  const words = nameWords(localPartOf(untagged(address)));
  return (
    machineForms.some((form) => form.test(localPartOf(address))) ||
    machineHost.test(domainOf(address)) ||
    isMachineName(words)
  );
}

/** `orders-no-reply`, but not noreen.reply: whole words only, however they are separated. */
export function isMachineName(words: readonly string[]): boolean {
  return holdsMachineWord(words) || machineNames.has(words);
}

export function holdsMachineWord(words: readonly string[]): boolean {
  return holdsEntry(noReplyNames, words) || holdsEntry(machineWords, words);
}
