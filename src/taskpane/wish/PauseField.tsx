import { useId, useState } from "react";

import { useWords } from "../hooks/useWords";
import { ActionButton } from "../parts/ActionButton";

export interface PauseFieldProps {
  /** The first day (UTC) on which they are suggested again. */
  readonly onPause: (day: Date) => void;
}

/** A day in the future, by the platform's own field: it speaks the rep's language and calendar. */
export function PauseField({ onPause }: PauseFieldProps) {
  const text = useWords("wish");
  const id = useId();
  const [typed, setTyped] = useState("");
  const [openedAt] = useState(() => Date.now());
  const day = new Date(`${typed}T00:00:00Z`);
  const isUsable = day.getTime() > openedAt;
  return (
    <div className="wish-pause">
      <label htmlFor={id}>{text.pauseUntil}</label>
      <input
        id={id}
        type="date"
        className="text-field-box"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
        }}
      />
      <ActionButton
        appearance="secondary"
        aria-disabled={!isUsable}
        onClick={() => {
          if (isUsable) onPause(day);
        }}
      >
        {text.pause}
      </ActionButton>
    </div>
  );
}
