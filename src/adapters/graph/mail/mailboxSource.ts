import { addressCandidates } from "../../../core/people/emailAddress";
import type { ContactSource, Coverage } from "../../../core/lookUp/ports";
import { mailTouches } from "./mailTouches";
import type { Prospect } from "../../../core/people/people";
import { messagesQuery, newestMessages } from "./messagesQuery";
import type { MessagesQuery } from "./messagesQuery";
import type { GraphLookUp } from "../graphLookUp";
import { mailsOf, parseMessages } from "./parseMessages";
import type { MailRow } from "./parseMessages";
import { readPages } from "../batch/readPages";
import type { Pages } from "../batch/readPages";
import { assertGranted } from "../scopes";
import { createSides } from "../sides";
import { toFindings, withoutNames } from "../toFindings";

/** Reads the mail in which a person takes part. */
export type ReadMail = (
  prospect: Prospect,
  tell: (soFar: Pages<MailRow>) => void,
) => Promise<Pages<MailRow>>;

/**
 * Finds colleagues in touch with the prospect in the rep's own mail (Mail.Read).
 *
 * @param readMail - where it is read for many people at once
 */
export function createMailboxSource(
  lookUp: GraphLookUp,
  readMail: ReadMail = readMailOf(lookUp),
): ContactSource {
  const { readGranted, directory } = lookUp;
  return {
    name: "mailbox",
    async findContacts(prospect, tell) {
      assertGranted(await readGranted(), "Mail.Read");
      const { sees } = messagesQuery(addressCandidates(prospect.address));
      const sides = createSides(prospect, lookUp);
      const witness = ({ rows }: Pages<MailRow>) => mailTouches(mailsOf(rows), sides.whoIs);
      const answer = (pages: Pages<MailRow>) => coverageOf(pages, sees);
      const tellNames = (pages: Pages<MailRow>) => {
        tell?.(sides.withNobodys(withoutNames(witness(pages), directory, answer(pages))));
      };

      const pages = await readMail(prospect, tellNames);
      await sides.completed;
      tellNames(pages);
      await sides.askAboutNamesakes();
      return sides.withNobodys(await toFindings(witness(pages), directory, answer(pages)));
    },
  };
}

function readMailOf({ ask, topics }: Pick<GraphLookUp, "ask" | "topics">): ReadMail {
  return ({ address }, tell) => {
    const { url } = messagesQuery(addressCandidates(address), topics);
    return readPages(ask, { url, most: newestMessages, parse: parseMessages, tell });
  };
}

/** Where fewer were read than wanted, their number is said. */
function coverageOf(
  { rows, hasMore, isPartial, missing }: Pages<MailRow>,
  sees: MessagesQuery["sees"],
): Coverage {
  const isWithinLimit = rows.length >= newestMessages && !isPartial && sees === "everything";
  return {
    newestMessages: hasMore ? Math.min(rows.length, newestMessages) : newestMessages,
    isPartial: hasMore || isPartial || sees === "senders",
    ...(hasMore && isWithinLimit && { isWithinLimit }),
    ...(missing !== undefined && { missingBecause: missing }),
  };
}
