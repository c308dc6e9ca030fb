import type { EmailAddress } from "../../../core/people/emailAddress";
import { filterText, graphUrl } from "../batch/graphUrl";
import { pageSize } from "../batch/readPages";

/** Enough for years with one person, in three pages. */
export const newestMessages = 250;

const fields =
  "id,internetMessageId,conversationId,from,toRecipients,ccRecipients,bccRecipients,sentDateTime,receivedDateTime,isDraft";

/** Whether subjects are read too, to name the topic of the last contact. */
export type TopicUse = "read" | "notRead";

function fieldsFor(topics: TopicUse): string {
  return topics === "read" ? `${fields},subject` : fields;
}

const keywordSyntax = /["\\*]|^-/;

/** Whether the Keyword Query Language would read the address as syntax. */
export function isKeywordSyntax(address: EmailAddress): boolean {
  return keywordSyntax.test(address);
}

export interface MessagesQuery {
  readonly url: string;
  /** `senders`: messages to the person stay unseen. */
  readonly sees: "everything" | "senders";
}

/** The rep's newest messages in which one of these addresses takes part. */
export function messagesQuery(
  addresses: readonly EmailAddress[],
  topics: TopicUse = "notRead",
): MessagesQuery {
  const $select = fieldsFor(topics);
  if (addresses.some(isKeywordSyntax))
    return { url: filterUrl(addresses, $select), sees: "senders" };

  const terms = addresses.map((address) => `participants:${address}`);
  const options = { $search: `"${terms.join(" OR ")}"`, $select, $top: pageSize };
  return { url: graphUrl("/me/messages", options), sees: "everything" };
}

/** Outlook orders a filtered list only by what the filter names first. */
function filterUrl(addresses: readonly EmailAddress[], $select: string): string {
  const senders = addresses.map((address) => `from/emailAddress/address eq ${filterText(address)}`);
  return graphUrl("/me/messages", {
    $filter: `receivedDateTime ge 1990-01-01T00:00:00Z and (${senders.join(" or ")})`,
    $orderby: "receivedDateTime desc",
    $select,
    $top: pageSize,
  });
}
