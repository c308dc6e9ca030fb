import { createContext, useContext } from "react";

import { en } from "../../words/en/pane";
import type { PaneText } from "../../words/texts/paneText";

export const TextContext = createContext<PaneText>(en);

/** The pane's words in the language of Outlook. */
export function useText(): PaneText {
  return useContext(TextContext);
}
