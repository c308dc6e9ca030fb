import { configure, render } from "@testing-library/react";
import axe from "axe-core";
import type { ReactNode } from "react";

import { PartWordsContext } from "../../src/taskpane/hooks/useWords";
import { PaneWords } from "../../src/taskpane/pane/PaneWords";
import { words as english } from "../../src/words/en/pane";
import type { PaneText } from "../../src/words/texts/paneText";
import { partWords } from "./words";

// Parts of the pane load lazily; on a busy machine the first one takes a while to compile.
configure({ asyncUtilTimeout: 20_000 });

/** Renders the pane, or a part of it by itself, with its words. */
export function renderPane(part: ReactNode, text: PaneText = english) {
  return render(
    <PaneWords text={text}>
      <PartWordsContext.Provider value={partWords(text.language)}>{part}</PartWordsContext.Provider>
    </PaneWords>,
  );
}

/** What axe has to say against the page, as ids of its rules. Contrast needs a browser that draws. */
export async function axeFindings(root: Element = document.body): Promise<readonly string[]> {
  const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(root, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}
