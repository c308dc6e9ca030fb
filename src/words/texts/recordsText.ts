import type { ProspectRecord } from "../../core/lookUp/ports";

/** Every word about further records. Each language writes all of them, or it does not compile. */
export interface RecordsText {
  /** Before links to further records. */
  readonly also: string;
  readonly closed: Readonly<Record<NonNullable<ProspectRecord["closed"]>, string>>;
  readonly alsoFoundAs: (addresses: string) => string;
  readonly createLead: string;
  /** After a click on it. */
  readonly addressCopied: string;
  readonly addressNotCopied: string;
}
