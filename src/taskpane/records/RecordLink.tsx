import type { ProspectRecord } from "../../core/lookUp/ports";
import { useText } from "../hooks/useText";
import { Icon } from "../parts/Icon";

export interface RecordLinkProps {
  readonly record: ProspectRecord;
}

/** "Lead: New store opened", which opens it in the CRM. */
export function RecordLink({ record: { kind, topic, displayName, url } }: RecordLinkProps) {
  const { head } = useText();
  return (
    <>
      {head.before(head.record[kind])}
      <a href={url} target="_blank" rel="noopener noreferrer" title={head.opensInCrm}>
        <bdi>{topic ?? displayName}</bdi>
        {"\u00a0"}
        <Icon name="open" />
      </a>
    </>
  );
}
