import type { ConnectionStrength } from "../../core/strength/connectionStrength";
import { useText } from "../hooks/useText";

export interface StrengthBarsProps {
  readonly strength: ConnectionStrength;
  /** A better one that it was once: in grey, and in words beside the evidence. */
  readonly earlier?: ConnectionStrength | undefined;
}

const filledBars: Readonly<Record<ConnectionStrength, number>> = { strong: 3, medium: 2, weak: 1 };

/** How well a colleague knows the prospect: in bars and in a word, never by colour alone. */
export function StrengthBars({ strength, earlier = strength }: StrengthBarsProps) {
  const { word, name } = useText().introducers.strength[strength];
  return (
    <span role="img" aria-label={name} className="strength">
      {word}
      <span className="strength-bars">
        {[0, 1, 2].map((bar) => (
          <span key={bar} className={barClass(bar, filledBars[strength], filledBars[earlier])} />
        ))}
      </span>
    </span>
  );
}

function barClass(bar: number, now: number, once: number): string {
  if (bar < now) return "strength-bar strength-bar-filled";
  return bar < once ? "strength-bar strength-bar-once" : "strength-bar";
}
