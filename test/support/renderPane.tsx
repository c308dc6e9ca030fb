import { configure, render } from "@testing-library/react";
import axe from "axe-core";
import type { ReactNode } from "react";

import { TextContext } from "../../src/taskpane/hooks/useText";
import { en } from "../../src/words/en/pane";
import type { PaneText } from "../../src/words/texts/paneText";

// Parts of the pane load lazily; on a busy machine the first one takes a while to compile.
configure({ asyncUtilTimeout: 20_000 });

/** Renders a part of the pane with its words. */
export function renderPane(part: ReactNode, text: PaneText = en) {
  return render(<TextContext.Provider value={text}>{part}</TextContext.Provider>);
}

/** What axe has to say against the page, as ids of its rules. Contrast needs a browser that draws. */
export async function axeFindings(root: Element = document.body): Promise<readonly string[]> {
  const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(root, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}
