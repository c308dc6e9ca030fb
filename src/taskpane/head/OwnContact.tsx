import { useText } from "../hooks/useText";
import { isContactMissing, lookUpOutcome } from "../../core/lookUp/lookUpOutcome";
import type { LookUpView } from "../state/paneState";
import { EvidenceText } from "../text/EvidenceText";
import { evidenceContext, evidenceLine } from "../text/evidenceLine";

export interface OwnContactProps {
  readonly view: LookUpView;
}

/** The rep's own contact: "You: 6 emails – last 3 weeks ago". Nothing while no source can tell. */
export function OwnContact({ view }: OwnContactProps) {
  const text = useText();
  const { result } = view;
  if (result?.own === undefined) return undefined;
  const line = evidenceLine(result.own, evidenceContext(view, text));
  if (line !== "")
    return (
      <div className="own-contact">
        <EvidenceText line={text.head.you(line)} />
      </div>
    );
  // Another source may still know of a contact, or might have.
  if (lookUpOutcome(result).kind === "asking" || isContactMissing(result)) return undefined;
  return <div>{text.head.noOwnContact}</div>;
}
