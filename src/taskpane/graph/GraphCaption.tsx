import type { GraphPerson } from "./graphPeople";
import { useGraphText } from "./useGraphText";

export interface GraphCaptionProps {
  readonly pointed: GraphPerson | undefined;
}

/** Why the one pointed at knows the prospect. Screen readers hear it as the name of the button. */
export function GraphCaption({ pointed }: GraphCaptionProps) {
  const { howToRead } = useGraphText();
  if (pointed === undefined) return <p className="small graph-caption">{howToRead}</p>;
  return (
    <p className="small graph-caption" aria-hidden="true">
      <bdi className="strong">{pointed.person.colleague.displayName}</bdi>
      <br />
      {pointed.evidence}
    </p>
  );
}
