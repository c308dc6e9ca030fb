import type { EmailAddress } from "../../../../core/people/emailAddress";
import { filter, isIn } from "../../http/fetchXml";
import type { FetchElement } from "../../http/fetchXml";

/** The prospect, by what activity parties hold of them. */
export interface Person {
  readonly addresses: readonly EmailAddress[];
  /** Ids of their leads and contacts; none while they are not known. */
  readonly recordIds: readonly string[];
}

/**
 * The party is the person: by the address that was used, or by the record it was resolved to. Both are
 * columns of the party alone, so that an index finds each. With a column of lead or contact beside
 * them, in an OR over joined tables, the engine would have to read every party of the organisation.
 */
export function isPerson({ addresses, recordIds }: Person): FetchElement {
  const byAddress = isIn("addressused", addresses);
  if (recordIds.length === 0) return byAddress;
  return filter("or", [byAddress, isIn("partyid", recordIds)]);
}
