import { addressCandidates } from "../../../core/people/emailAddress";
import type { ContactSource } from "../../../core/lookUp/ports";
import { mailTouches } from "./mailTouches";
import { messagesQuery, newestMessages } from "./messagesQuery";
import type { GraphLookUp } from "../graphLookUp";
import { parseMessages } from "./parseMessages";
import { readPart } from "../batch/readPart";
import { assertGranted } from "../scopes";
import { createWhoIs } from "../whoIs";
import { toFindings } from "../toFindings";

/** Who was in touch with the prospect in the rep's own mail (Mail.Read). */
export function createMailboxSource({
  ask,
  readGranted,
  standpoint,
  directory,
}: GraphLookUp): ContactSource {
  return {
    name: "mailbox",
    async findContacts(prospect) {
      assertGranted(await readGranted(), "Mail.Read");
      const { url, sees } = messagesQuery(addressCandidates(prospect.address));
      const { mails, hasMore } = parseMessages(await readPart(ask, { url }));
      const witnessed = mailTouches(mails, createWhoIs(prospect, standpoint));
      const coverage = { newestMessages, isPartial: hasMore || sees === "senders" };
      return toFindings(witnessed, directory, coverage);
    },
  };
}
