import type { LookUpResult } from "../../core/lookUp/lookUp";
import type { ProspectRecord } from "../../core/lookUp/ports";
import { useText } from "../hooks/useText";
import { Icon } from "../parts/Icon";

export interface RecordLinesProps {
  readonly result: LookUpResult | undefined;
}

/** The prospect's leads and contacts, with links to them. */
export function RecordLines({ result }: RecordLinesProps) {
  const { head } = useText();
  const report = result?.reports.find(({ asked }) => asked === "records");
  const [record] = result?.records ?? [];
  if (record !== undefined) return <RecordFacts record={record} />;
  if (report?.status === "asking") return <div className="bone bone-text" aria-hidden="true" />;
  if (report === undefined) return undefined;
  // Without an answer nobody knows whether there is a record.
  return <div>{report.status === "failed" ? head.recordsNotRead : head.noRecord}</div>;
}

function RecordFacts({ record }: { readonly record: ProspectRecord }) {
  const { head } = useText();
  const { kind, jobTitle, companyName, topic, displayName, url } = record;
  const position = [jobTitle, companyName].filter((part) => part !== undefined).join(", ");
  return (
    <>
      {position !== "" && (
        <div>
          <bdi>{position}</bdi>
        </div>
      )}
      <div>
        {`${head.record[kind]}: `}
        <a href={url} target="_blank" rel="noopener noreferrer" title={head.opensInCrm}>
          <bdi>{topic ?? displayName}</bdi>
          {"\u00a0"}
          <Icon name="open" />
        </a>
      </div>
    </>
  );
}
