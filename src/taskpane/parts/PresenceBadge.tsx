import type { Presence } from "../../core/people/people";
import { useText } from "../hooks/useText";

export interface PresenceBadgeProps {
  readonly presence: Presence;
}

/** A shape of its own for each, so that colour is not all that tells them apart. */
const shapes: Readonly<Record<Presence, string>> = {
  available: "M3.5 6.2 L5.2 8 L8.5 4.3",
  busy: "M3.5 6 H8.5",
  away: "M6 3.2 V6 L8 7.4",
  offline: "M4.2 4.2 L7.8 7.8 M7.8 4.2 L4.2 7.8",
  outOfOffice: "M8.5 6 H3.8 M5.6 4 L3.6 6 L5.6 8",
};

/** A colleague's availability, drawn on the corner of their picture so that it shifts no layout. */
export function PresenceBadge({ presence }: PresenceBadgeProps) {
  const word = useText().introducers.presence[presence];
  return (
    <svg
      role="img"
      aria-label={word}
      className={`presence presence-${presence}`}
      viewBox="0 0 12 12"
    >
      <title>{word}</title>
      <circle cx="6" cy="6" r="5.25" />
      <path d={shapes[presence]} />
    </svg>
  );
}
