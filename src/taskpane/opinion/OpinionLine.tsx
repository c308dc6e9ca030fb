import { useState } from "react";

import type { OpinionButtonsProps } from "./OpinionButtons";
import { givenNameOf } from "../../core/people/givenName";
import { useWords } from "../hooks/useWords";
import { ActionButton } from "../parts/ActionButton";

/** Why the row stands where it stands: what the rep said, and the way back. */
export function OpinionLine({ introducer, prospect, onSay }: OpinionButtonsProps) {
  const text = useWords("opinion");
  const { notKept } = useWords("ledger");
  const [isKept, setKept] = useState(true);
  const { opinion } = introducer;
  if (opinion === undefined) return null;
  const takeBack = async () => {
    setKept(await onSay(introducer, undefined));
  };
  return (
    <div className="small opinion-line" role="status">
      {text.youSaid(text.said[opinion](givenNameOf(prospect.displayName)))}{" "}
      <ActionButton
        appearance="subtle"
        aria-label={text.takeBackAbout(introducer.colleague.displayName)}
        onClick={() => void takeBack()}
      >
        {text.takeBack}
      </ActionButton>
      {!isKept && <div>{notKept}</div>}
    </div>
  );
}
