import { createRoot } from "react-dom/client";

import { suggestedComposition } from "../../../../src/core/request/composition";
import { ReasonField } from "../../../../src/taskpane/composer/fields/ReasonField";
import { PartWordsContext } from "../../../../src/taskpane/hooks/useWords";
import { aRequest } from "../../../support/requestBuilders";
import { partWords } from "../../../support/words";

describe("ReasonField", () => {
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
    const request = aRequest();
    const composition = suggestedComposition(request);
    const written = { request, composition, changeReason: () => undefined };
    const root = createRoot(place);
    root.render(
      <PartWordsContext.Provider value={partWords("en")}>
        <ReasonField written={written} />
      </PartWordsContext.Provider>,
    );
    expect(await focused).toBe("TEXTAREA");
    root.unmount();
    place.remove();
  });
});
