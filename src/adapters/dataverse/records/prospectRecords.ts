import type { FoundRecords, ProspectRecords } from "../../../core/lookUp/ports";
import type { EmailAddress } from "../../../core/people/emailAddress";
import type { Prospect } from "../../../core/people/people";
import type { RecordIds } from "../counting/contactDaySource";
import type { DataverseReader } from "../http/dataverseReader";
import { knownRecords } from "../relations/knownRecords";
import type { KnownRecords } from "../relations/knownRecords";
import { findProspectRecords } from "./findProspectRecords";

interface Options {
  readonly reader: DataverseReader;
  readonly origin: string;
}

/** The prospect's records, for whoever asks; read once in a look-up. */
export interface SharedProspectRecords extends ProspectRecords {
  /** Never rejects: `isPartial` says that something could not be looked at. */
  readonly findIds: (prospect: Prospect) => Promise<RecordIds>;
  /** Never rejects: what could not be looked at is not there. */
  readonly findKnown: (prospect: Prospect) => Promise<KnownRecords>;
}

export function createProspectRecords(options: Options): SharedProspectRecords {
  const asked = new Map<EmailAddress, Promise<FoundRecords>>();

  function find(prospect: Prospect): Promise<FoundRecords> {
    const found = asked.get(prospect.address) ?? findProspectRecords(prospect, options);
    asked.set(prospect.address, found);
    return found;
  }

  return {
    findRecords: find,
    async findKnown(prospect) {
      try {
        return knownRecords((await find(prospect)).records);
      } catch {
        return knownRecords([]);
      }
    },
    async findIds(prospect) {
      try {
        const { records, coverage } = await find(prospect);
        return { ids: records.map(({ id }) => id), isPartial: coverage.isPartial };
      } catch {
        return { ids: [], isPartial: true };
      }
    },
  };
}
