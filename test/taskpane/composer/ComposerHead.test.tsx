import { createRoot } from "react-dom/client";

import { ComposerHead } from "../../../src/taskpane/composer/ComposerHead";
import { PartWordsContext } from "../../../src/taskpane/hooks/useWords";
import { aRequest } from "../../support/requestBuilders";
import { partWords } from "../../support/words";

describe("ComposerHead", () => {
  const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
  beforeEach(() => {
    environment.IS_REACT_ACT_ENVIRONMENT = false;
  });
  afterEach(() => {
    environment.IS_REACT_ACT_ENVIRONMENT = true;
  });

  it("has the focus as soon as it is there: a focus later would scroll under a click", async () => {
    const place = document.body.appendChild(document.createElement("div"));
    const focused = new Promise((resolve) => {
      new MutationObserver(() => {
        resolve(document.activeElement?.tagName);
      }).observe(place, { childList: true });
    });
    const root = createRoot(place);
    root.render(
      <PartWordsContext.Provider value={partWords("en")}>
        <ComposerHead request={aRequest()} onClose={() => undefined} />
      </PartWordsContext.Provider>,
    );
    expect(await focused).toBe("H1");
    root.unmount();
    place.remove();
  });
});
