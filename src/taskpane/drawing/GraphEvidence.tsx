import { EvidenceText } from "../text/EvidenceText";
import type { GraphPerson } from "./graphPeople";

export interface GraphEvidenceProps {
  /** Whom the rep points at, or the best. */
  readonly someone: GraphPerson | undefined;
}

/**
 * Two lines of evidence above the drawing, which stay in sight while it scrolls. For the eye: screen readers
 * hear them in the button's name.
 */
export function GraphEvidence({ someone }: GraphEvidenceProps) {
  return (
    <p className="small graph-evidence" aria-hidden="true">
      {someone !== undefined && (
        <>
          <bdi className="strong">{someone.person.colleague.displayName}</bdi>
          <br />
          <EvidenceText line={someone.evidence} />
        </>
      )}
    </p>
  );
}
