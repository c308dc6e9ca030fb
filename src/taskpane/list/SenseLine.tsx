import type { Introducer } from "../../core/lookUp/lookUp";
import { introductionSense } from "../../core/request/situation/introductionSense";
import { useText } from "../hooks/useText";
import type { LookUpView } from "../state/paneState";

export interface SenseLineProps {
  readonly introducer: Introducer;
  readonly view: LookUpView;
}

/** Why this colleague's introduction makes little sense; nothing where it makes some. */
export function SenseLine({ introducer, view }: SenseLineProps) {
  const { introducers } = useText();
  const { occasion, choice, result } = view;
  const facts = { ...occasion, prospect: choice.prospect, own: result?.own };
  const sense = introductionSense(facts, introducer);
  if (sense === "makesSense") return undefined;
  return <div className="small">{introducers.sense[sense]}</div>;
}
