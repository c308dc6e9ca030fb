import type { ContactDay } from "./contactDay";

/** True where both were meant: neither only copied, nor free to stay away. Nobody is copied on a call. */
export function isDirect({ addressing, kind }: ContactDay): boolean {
  return addressing === "direct" || kind === "phoneCall";
}
