import { stableNumber } from "../text/stableNumber";

const colors = ["cornflower", "pumpkin", "forest", "grape", "teal", "steel"] as const;

/** A colour by name, the same on every visit. */
export function avatarColor(name: string): (typeof colors)[number] {
  return colors[stableNumber(name) % colors.length] ?? "steel";
}
