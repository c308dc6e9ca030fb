import { addressCandidates } from "../../../core/people/emailAddress";
import type { ContactSource, Coverage } from "../../../core/lookUp/ports";
import { mailTouches } from "./mailTouches";
import { messagesQuery, newestMessages } from "./messagesQuery";
import type { MessagesQuery } from "./messagesQuery";
import type { GraphLookUp } from "../graphLookUp";
import { mailsOf, parseMessages } from "./parseMessages";
import type { MailRow } from "./parseMessages";
import { readPages } from "../batch/readPages";
import type { Pages } from "../batch/readPages";
import { assertGranted } from "../scopes";
import { createWhoIs } from "../whoIs";
import { toFindings, withoutNames } from "../toFindings";

/** Finds colleagues in touch with the prospect in the rep's own mail (Mail.Read). */
export function createMailboxSource({
  ask,
  readGranted,
  standpoint,
  completeStandpoint,
  directory,
}: GraphLookUp): ContactSource {
  return {
    name: "mailbox",
    async findContacts(prospect, tell) {
      assertGranted(await readGranted(), "Mail.Read");
      const { url, sees } = messagesQuery(addressCandidates(prospect.address));
      let whoIs = createWhoIs(prospect, standpoint);
      const completed = completeStandpoint?.().then((complete) => {
        whoIs = createWhoIs(prospect, complete);
      });
      const witness = ({ rows }: Pages<MailRow>) => mailTouches(mailsOf(rows), whoIs);
      const answer = (pages: Pages<MailRow>) => coverageOf(pages, sees);
      const tellNames = (pages: Pages<MailRow>) => {
        tell?.(withoutNames(witness(pages), directory, answer(pages)));
      };

      const wanted = { url, most: newestMessages, parse: parseMessages, tell: tellNames };
      const pages = await readPages(ask, wanted);
      await completed;
      tellNames(pages);
      return toFindings(witness(pages), directory, answer(pages));
    },
  };
}

/** Where fewer were read than wanted, their number is said. */
function coverageOf(
  { rows, hasMore, isPartial, missing }: Pages<MailRow>,
  sees: MessagesQuery["sees"],
): Coverage {
  return {
    newestMessages: hasMore ? Math.min(rows.length, newestMessages) : newestMessages,
    isPartial: hasMore || isPartial || sees === "senders",
    ...(missing !== undefined && { missingBecause: missing }),
  };
}
