import type { ProspectRecord } from "../../core/lookUp/ports";
import { useText } from "../hooks/useText";
import { useWords } from "../hooks/useWords";
import { RecordLink } from "./RecordLink";

export interface FurtherRecordsProps {
  /** The first stands in the head already. */
  readonly records: readonly ProspectRecord[];
}

/** More of one person is a mistake that the CRM shows better. */
const shown = 3;

/** What else the CRM has of the prospect: further records, what became of them, and their other addresses. */
export function FurtherRecords({ records: [first, ...others] }: FurtherRecordsProps) {
  const { list } = useText();
  const { also, closed, alsoFoundAs } = useWords("records");
  const all = first === undefined ? [] : [first, ...others];
  const addresses = [...new Set(all.flatMap(({ otherAddresses = [] }) => otherAddresses))];
  return (
    <>
      {first?.closed !== undefined && <div>{closed[first.closed]}</div>}
      {others.length > 0 && (
        <div>
          {also}
          <ul role="list">
            {others.slice(0, shown).map((record) => (
              <li key={record.id}>
                <RecordLink record={record} />
                {record.closed !== undefined && ` (${closed[record.closed]})`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {addresses.length > 0 && <div>{alsoFoundAs(list(addresses))}</div>}
    </>
  );
}
