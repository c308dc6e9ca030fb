import type { CompanyLevel } from "../../core/lookUp/lookUp";
import type { GraphPerson } from "./graphPeople";
import { useWords } from "../hooks/useWords";

export interface GraphCaptionProps {
  readonly company: CompanyLevel | undefined;
  readonly pointed: GraphPerson | undefined;
}

/** How to read the drawing. The evidence of the person pointed at covers it, so that nothing moves. */
export function GraphCaption({ company, pointed }: GraphCaptionProps) {
  const { howToRead, outside } = useWords("drawing");
  const isOuterRingDrawn = company !== undefined && company.colleagues.length > 0;
  return (
    <>
      <div className="graph-evidence-place">
        {pointed !== undefined && <Evidence {...pointed} />}
      </div>
      <div className="small graph-hint">
        <p>{howToRead}</p>
        {isOuterRingDrawn && <p>{outside(company.companyName)}</p>}
      </div>
    </>
  );
}

/** The evidence for the eye; screen readers hear it in the button's name. */
function Evidence({ person, evidence }: GraphPerson) {
  return (
    <p className="small graph-evidence" aria-hidden="true">
      <bdi className="strong">{person.colleague.displayName}</bdi>
      <br />
      {evidence}
    </p>
  );
}
