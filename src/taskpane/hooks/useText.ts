import { createContext, useContext } from "react";

import { words as english } from "../../words/en/pane";
import type { PaneText } from "../../words/texts/paneText";

export const TextContext = createContext<PaneText>(english);

/** The pane's words in the language of Outlook. */
export function useText(): PaneText {
  return useContext(TextContext);
}
