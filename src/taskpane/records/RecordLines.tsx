import { Suspense } from "react";

import { isShort } from "../../core/colleagues/shortReasons";
import type { LookUpResult } from "../../core/lookUp/lookUp";
import type { ProspectRecord } from "../../core/lookUp/ports";
import type { EmailAddress } from "../../core/people/emailAddress";
import { useText } from "../hooks/useText";
import { LazyCreateLead, LazyFurtherRecords } from "./lazyRecords";
import { RecordLink } from "./RecordLink";

export interface RecordLinesProps {
  readonly result: LookUpResult | undefined;
  /** The prospect's. */
  readonly address: EmailAddress;
}

/** The prospect's leads and contacts, with links to them. */
export function RecordLines({ result, address }: RecordLinesProps) {
  const { head } = useText();
  const report = result?.reports.find(({ asked }) => asked === "records");
  const { records = [] } = result ?? {};
  const [record] = records;
  if (record !== undefined) return <RecordFacts record={record} records={records} />;
  if (report?.status === "asking") return <div className="bone bone-text" aria-hidden="true" />;
  if (report === undefined) return undefined;
  // Without an answer nobody knows whether there is a record.
  return (
    <>
      <div>{report.status === "failed" ? head.recordsNotRead : head.noRecord}</div>
      <NewLead result={result} address={address} />
    </>
  );
}

/** Where the list is short, it stands among the next steps. */
function NewLead({ result, address }: RecordLinesProps) {
  if (result?.newLeadUrl === undefined || isShort(result)) return undefined;
  return (
    <Suspense>
      <LazyCreateLead url={result.newLeadUrl} address={address} />
    </Suspense>
  );
}

interface RecordFactsProps {
  readonly record: ProspectRecord;
  readonly records: readonly ProspectRecord[];
}

function RecordFacts({ record, records }: RecordFactsProps) {
  const { head } = useText();
  const { owner } = record;
  return (
    <>
      <div>
        <RecordLink record={record} />
      </div>
      {owner !== undefined && (
        <div>
          <bdi>{head.owner(owner.displayName)}</bdi>
        </div>
      )}
      {hasMore(records) && (
        <Suspense>
          <LazyFurtherRecords records={records} />
        </Suspense>
      )}
    </>
  );
}

/** True where there is more to say of the records than the head says itself. */
function hasMore(records: readonly ProspectRecord[]): boolean {
  return (
    records.length > 1 ||
    records.some(
      ({ closed, otherAddresses }) => closed !== undefined || otherAddresses !== undefined,
    )
  );
}
