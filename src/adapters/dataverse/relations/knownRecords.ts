import type { ProspectRecord } from "../../../core/lookUp/ports";

/** What the CRM has of the prospect, for whoever asks further. */
export interface KnownRecords {
  readonly records: readonly ProspectRecord[];
  /** Leads and contacts. */
  readonly recordIds: readonly string[];
  /** Accounts that they belong to. */
  readonly accountIds: readonly string[];
}

export function knownRecords(records: readonly ProspectRecord[]): KnownRecords {
  return {
    records,
    recordIds: records.map(({ id }) => id),
    accountIds: [...new Set(records.flatMap(({ accountId }) => accountId ?? []))],
  };
}
