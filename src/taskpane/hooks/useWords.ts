import { createContext, useContext } from "react";

import type { PartWords } from "../../words/texts/partWords";

export const PartWordsContext = createContext<PartWords | undefined>(undefined);

/** The words of one part of the pane, in the language of the pane. `lazyPart` has loaded them with the part. */
export function useWords<Part extends keyof PartWords>(part: Part): PartWords[Part] {
  const words = useContext(PartWordsContext);
  if (words === undefined) throw new Error("A part was shown before its words were loaded.");
  return words[part];
}
