import type { CompanyLevel } from "../../core/lookUp/lookUp";
import { useWords } from "../hooks/useWords";

export interface GraphCaptionProps {
  readonly company: CompanyLevel | undefined;
}

/** How to read the drawing, below it. */
export function GraphCaption({ company }: GraphCaptionProps) {
  const { howToRead, outside } = useWords("drawing");
  const isOuterRingDrawn = company !== undefined && company.colleagues.length > 0;
  return (
    <div className="small graph-hint">
      <p>{howToRead}</p>
      {isOuterRingDrawn && <p>{outside(company.companyName)}</p>}
    </div>
  );
}
