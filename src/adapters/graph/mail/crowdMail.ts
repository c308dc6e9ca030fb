import { addressCandidates } from "../../../core/people/emailAddress";
import type { EmailAddress } from "../../../core/people/emailAddress";
import type { Prospect } from "../../../core/people/people";
import type { AskGraph } from "../batch/batchPart";
import { pageSize, readPages } from "../batch/readPages";
import type { Pages } from "../batch/readPages";
import type { ReadMail } from "./mailboxSource";
import { messagesQuery } from "./messagesQuery";
import { parseMessages } from "./parseMessages";
import type { MailRow } from "./parseMessages";

/** So many share one search: a longer one could be refused, and its newest page would tell little of each. */
const peoplePerSearch = 10;

/** Reads one page of the newest mail for every ten people, once for all of them. */
export function crowdMail(people: readonly Prospect[], ask: AskGraph): ReadMail {
  // Of an address that a search cannot hold only the sender can be found: it would take that from the others.
  const [searched, filtered] = [true, false].map((isSearched) =>
    people.filter(({ address }) => canBeSearched(address) === isSearched),
  );
  const groups = [...chunks(searched ?? []), ...chunks(filtered ?? [])];
  const pages = new Map<EmailAddress, () => Promise<Pages<MailRow>>>();
  for (const group of groups) {
    const { url } = messagesQuery(group.flatMap(({ address }) => addressCandidates(address)));
    let read: Promise<Pages<MailRow>> | undefined;
    const readOnce = () => (read ??= readPages(ask, { url, most: pageSize, parse: parseMessages }));
    for (const { address } of group) pages.set(address, readOnce);
  }
  return ({ address }) => {
    const read = pages.get(address);
    return read?.() ?? Promise.resolve({ rows: [], hasMore: true, isPartial: true });
  };
}

function canBeSearched(address: EmailAddress): boolean {
  return messagesQuery([address]).sees === "everything";
}

function chunks(people: readonly Prospect[]): readonly (readonly Prospect[])[] {
  return Array.from({ length: Math.ceil(people.length / peoplePerSearch) }, (_, place) =>
    people.slice(place * peoplePerSearch, (place + 1) * peoplePerSearch),
  );
}
