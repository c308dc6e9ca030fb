import { useState } from "react";
import type { ReactNode } from "react";

import { loadPartWords } from "../../words/loadPartWords";
import type { PaneText } from "../../words/texts/paneText";
import { TextContext } from "../hooks/useText";
import { LazyWordsContext, lazyWords } from "../parts/lazyWords";

export interface PaneWordsProps {
  readonly text: PaneText;
  readonly children: ReactNode;
}

/** Gives its children the pane's words; the words of the parts load with the first part. */
export function PaneWords({ text, children }: PaneWordsProps) {
  const [wordsOfParts] = useState(() => lazyWords(() => loadPartWords(text.language)));
  return (
    <TextContext.Provider value={text}>
      <LazyWordsContext.Provider value={wordsOfParts}>{children}</LazyWordsContext.Provider>
    </TextContext.Provider>
  );
}
