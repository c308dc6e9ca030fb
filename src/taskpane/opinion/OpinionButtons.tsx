import { useState } from "react";

import { opinions } from "../../core/people/opinion";
import type { Opinion } from "../../core/people/opinion";
import type { Introducer } from "../../core/lookUp/lookUp";
import { givenNameOf } from "../../core/people/givenName";
import type { Prospect } from "../../core/people/people";
import { useWords } from "../hooks/useWords";
import { ActionButton } from "../parts/ActionButton";
import type { PaneActions } from "../state/paneActions";

export interface OpinionButtonsProps {
  readonly introducer: Introducer;
  readonly prospect: Prospect;
  readonly onSay: PaneActions["onSay"];
}

/** What the rep knows better than any count; it stays with them. A second press takes it back. */
export function OpinionButtons({ introducer, prospect, onSay }: OpinionButtonsProps) {
  const text = useWords("opinion");
  const { notKept } = useWords("ledger");
  const [isKept, setKept] = useState(true);
  const name = givenNameOf(prospect.displayName);
  const say = async (opinion: Opinion | undefined) => {
    setKept(await onSay(introducer, opinion));
  };
  return (
    <div className="opinion-buttons" role="group" aria-label={text.question}>
      <p className="small">{text.question}</p>
      {opinions.map((opinion) => (
        <ActionButton
          key={opinion}
          appearance="secondary"
          aria-pressed={introducer.opinion === opinion}
          onClick={() => void say(introducer.opinion === opinion ? undefined : opinion)}
        >
          {text.say[opinion](name)}
        </ActionButton>
      ))}
      <p className="small" role="status">
        {!isKept && notKept}
      </p>
    </div>
  );
}
