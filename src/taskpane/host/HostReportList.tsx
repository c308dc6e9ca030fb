import { Fragment, useEffect, useState } from "react";

import type { HostReport } from "../../core/hostReport";
import { useWords } from "../hooks/useWords";
import { ActionButton } from "../parts/ActionButton";
import { copyText } from "../parts/copyText";
import { hostReportLines } from "./hostReportLines";
import type { HostReportContext } from "./hostReportLines";

export interface HostReportListProps extends HostReportContext {
  readonly read: () => Promise<HostReport>;
}

/** Which Outlook this is, to read out to support or to copy. */
export function HostReportList({ read, build, failures }: HostReportListProps) {
  const text = useWords("host");
  const report = useHostReport(read);
  const [outcome, setOutcome] = useState<"copied" | "copyFailed">();
  if (report === "asking") return undefined;
  if (report === "failed") return <p role="status">{text.failed}</p>;
  const lines = hostReportLines(report, { build, failures }, text);
  const copied = lines.map(([label, value]) => `${label}: ${value}`).join("\n");
  return (
    <>
      <dl className="host-report">
        {lines.map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </Fragment>
        ))}
      </dl>
      <ActionButton appearance="secondary" onClick={() => void copyText(copied).then(setOutcome)}>
        {text.copy}
      </ActionButton>
      <span role="status">{outcome !== undefined && text[outcome]}</span>
    </>
  );
}

function useHostReport(read: () => Promise<HostReport>): HostReport | "asking" | "failed" {
  const [report, setReport] = useState<HostReport | "asking" | "failed">("asking");
  useEffect(() => {
    read().then(setReport, () => {
      setReport("failed");
    });
  }, [read]);
  return report;
}
