import { EvidenceText } from "../text/EvidenceText";

export interface RowEvidenceProps {
  /** The evidence in words. */
  readonly evidence: string;
  /** That the connection was closer once, in words; empty where it was not. */
  readonly earlier: string;
}

/** Two lines where the row is closed, with the rest in a tooltip; all of it where the row is open. */
export function RowEvidence({ evidence, earlier }: RowEvidenceProps) {
  const shown = [evidence, earlier].filter((part) => part !== "");
  return (
    <div className="introducer-evidence" title={shown.join(" · ")}>
      <EvidenceText line={evidence} />
      {earlier !== "" && (
        <span className="introducer-earlier">
          {evidence !== "" && " · "}
          {earlier}
        </span>
      )}
    </div>
  );
}
