import type { CompanyContacts, ContactSource } from "../../../core/lookUp/ports";
import type { EmailAddress } from "../../../core/people/emailAddress";
import type { Organization } from "../../../core/people/organization";
import type { Prospect } from "../../../core/people/people";
import type { Send } from "../../http/transport";
import type { RecordHints } from "../counting/contactDaySource";
import { createCollectingReader } from "../http/collectingReader";
import { findAccounts } from "./accounts";
import type { Accounts } from "./accounts";
import { createCompanyContacts } from "./companyContacts";
import type { Customer } from "./hintQueries";
import { createInsightsSource } from "./insightsSource";
import type { KnownRecords } from "./knownRecords";
import { readRecordHints } from "./recordHints";

export interface RelationsOptions {
  readonly send: Send;
  readonly now: Date;
  readonly organization: Organization;
  /** Never rejects. */
  readonly findKnown: (prospect: Prospect) => Promise<KnownRecords>;
  readonly opportunityNames: Customer["names"];
}

/** What the CRM says beyond the counted contact with the prospect. */
export interface Relations {
  readonly insights: ContactSource;
  /** Never rejects. */
  readonly findHints: (prospect: Prospect) => Promise<RecordHints>;
  readonly company: CompanyContacts;
}

/**
 * Insights travel in one batch, hints in another, so that neither waits for the other; the company in a third,
 * if at all. Which accounts the company has is asked beside the hints.
 */
export function createRelations(options: RelationsOptions): Relations {
  const { send, findKnown, now, organization, opportunityNames } = options;
  const reader = createCollectingReader(send);
  const accountsOf = rememberAccounts((prospect, known) => findAccounts(prospect, known, reader));
  return {
    insights: createInsightsSource({
      reader: createCollectingReader(send),
      organization,
      findKnown,
    }),
    async findHints(prospect) {
      const known = await findKnown(prospect);
      // Whether they are needed is not known yet; they cost no request of their own.
      accountsOf(prospect, known).catch(() => undefined);
      return readRecordHints(known, { reader, opportunityNames, now });
    },
    company: createCompanyContacts({
      ...{ reader: createCollectingReader(send), now, organization },
      async findCompany(prospect) {
        const known = await findKnown(prospect);
        return { ...(await accountsOf(prospect, known)), exceptIds: known.recordIds };
      },
    }),
  };
}

type FindAccounts = (prospect: Prospect, known: KnownRecords) => Promise<Accounts>;

function rememberAccounts(find: FindAccounts): FindAccounts {
  const asked = new Map<EmailAddress, Promise<Accounts>>();
  return (prospect, known) => {
    const found = asked.get(prospect.address) ?? find(prospect, known);
    asked.set(prospect.address, found);
    return found;
  };
}
