import { useId, useRef, useState } from "react";
import type { KeyboardEvent } from "react";

import type { RequestOutcome, RequestState } from "../../core/ledger/pastRequest";
import { useWords } from "../hooks/useWords";
import { ActionButton } from "../parts/ActionButton";
import { Icon } from "../parts/Icon";

export interface StateMenuProps {
  readonly state: RequestState;
  readonly onChoose: (became: RequestOutcome) => void;
}

const states: readonly RequestState[] = ["waiting", "answered", "introduced", "declined"];

/** What became of a request: one button, which opens the choice. */
export function StateMenu({ state, onChoose }: StateMenuProps) {
  const text = useWords("ledger");
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    // The chosen button disappears with the focus on it.
    place.current?.querySelector("button")?.focus();
  };
  const choose = (became: RequestOutcome) => {
    close();
    onChoose(became);
  };
  const closeAtEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    // Else the composer closes.
    event.stopPropagation();
    close();
  };
  return (
    <div ref={place} className="past-request-menu" onKeyDown={closeAtEscape}>
      <ActionButton
        appearance="subtle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {text.whatBecame} {text.became[state]} <Icon name="details" />
      </ActionButton>
      <div id={id} role="group" aria-label={text.whatBecame} hidden={!isOpen}>
        {isOpen &&
          states.map((became) => (
            <ActionButton
              key={became}
              appearance="subtle"
              aria-pressed={state === became}
              onClick={() => {
                choose(became);
              }}
            >
              {text.became[became]}
            </ActionButton>
          ))}
        {isOpen && (
          <ActionButton
            appearance="subtle"
            onClick={() => {
              choose("notMade");
            }}
          >
            {text.notMade}
          </ActionButton>
        )}
      </div>
    </div>
  );
}
