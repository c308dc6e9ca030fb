import { useState } from "react";
import type { ReactNode } from "react";

import type { PaneText } from "../../words/texts/paneText";
import { TextContext } from "../hooks/useText";
import { WordsBoundaryContext, lazyWords } from "../parts/lazyPart";

export interface PaneWordsProps {
  readonly text: PaneText;
  readonly children: ReactNode;
}

/** Gives its children the pane's words; the words of the parts load with the first part. */
export function PaneWords({ text, children }: PaneWordsProps) {
  const [wordsOfParts] = useState(() => lazyWords(text.language));
  return (
    <TextContext.Provider value={text}>
      <WordsBoundaryContext.Provider value={wordsOfParts}>{children}</WordsBoundaryContext.Provider>
    </TextContext.Provider>
  );
}
