import { mentionsName } from "../../../core/prospect/mentionsName";
import type { KnownPerson, PersonSource } from "../../../core/prospect/personSearch";
import { shownName } from "../../../core/people/shownName";
import type { GraphLookUp } from "../graphLookUp";
import { graphUrl } from "../batch/graphUrl";
import { readPart } from "../batch/readPart";
import { mailsOf, parseMessages } from "../mail/parseMessages";
import { assertGranted } from "../scopes";

/** The newest messages are enough to find a recent correspondent. */
const newestMessages = 25;

const fields =
  "id,internetMessageId,conversationId,from,toRecipients,ccRecipients,bccRecipients,sentDateTime,receivedDateTime,isDraft";

/** A name of more words is a sentence. */
const mostWords = 5;

/** Whatever the Keyword Query Language could take for syntax parts words. */
const betweenWords = /[^\p{L}\p{N}\p{M}@._'’-]+|(?<=^|\s)[-.'’_@]+/gu;

/** The rep's correspondents, found in their own mail (Mail.Read): no permission for a list of people is asked for. */
export function createMailPeople({
  ask,
  readGranted,
}: Pick<GraphLookUp, "ask" | "readGranted">): PersonSource {
  return {
    system: "mailbox",
    async search(name) {
      assertGranted(await readGranted(), "Mail.Read");
      const url = searchUrl(name);
      if (url === undefined) return [];
      const mails = mailsOf(parseMessages(await readPart(ask, { url })).rows);
      const people = new Map<string, KnownPerson>();
      for (const { from, to, copied } of mails.toReversed()) {
        for (const { address, displayName } of [from, ...to, ...copied]) {
          const person = { address, displayName: shownName(displayName, address) };
          const isMeant = mentionsName(name, [displayName, address]);
          if (isMeant && !people.has(address)) people.set(address, person);
        }
      }
      return [...people.values()];
    },
  };
}

/** Undefined where nothing is left to search for. */
function searchUrl(name: string): string | undefined {
  const words = name.replaceAll(betweenWords, " ").split(" ").filter(Boolean).slice(0, mostWords);
  if (words.length === 0) return undefined;
  const terms = words.map((word) => `participants:${word}*`);
  return graphUrl("/me/messages", {
    $search: `"${terms.join(" AND ")}"`,
    $select: fields,
    $top: newestMessages,
  });
}
