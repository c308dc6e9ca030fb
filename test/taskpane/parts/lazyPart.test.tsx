import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Suspense } from "react";

import { TextContext } from "../../../src/taskpane/hooks/useText";
import { useWords } from "../../../src/taskpane/hooks/useWords";
import { lazyPart } from "../../../src/taskpane/parts/lazyPart";
import { LazyWordsContext, lazyWords } from "../../../src/taskpane/parts/lazyWords";
import { PaneWords } from "../../../src/taskpane/pane/PaneWords";
import { paneText, partWords } from "../../support/words";

function Quotation({ of }: { readonly of: string }) {
  return <p>{`${useWords("composer").subject}: ${of}`}</p>;
}

/** Loads at the second try. */
function failingOnce<Loaded>(loaded: Loaded): () => Promise<Loaded> {
  let tries = 0;
  return () => (++tries === 1 ? Promise.reject(new Error("404")) : Promise.resolve(loaded));
}

describe("lazyPart", () => {
  it("shows a part once it and its words, in the language of the pane, have loaded", async () => {
    const LazyQuotation = lazyPart(() => Promise.resolve(Quotation));
    render(
      <PaneWords text={paneText("de")}>
        <Suspense fallback="Loading">
          <LazyQuotation of="New store" />
        </Suspense>
      </PaneWords>,
    );
    expect(screen.getByText("Loading")).toBeDefined();
    expect(await screen.findByText("Betreff: New store")).toBeDefined();
  });

  it("fails alone where it cannot be loaded, and loads when the rep tries again", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const LazyQuotation = lazyPart(failingOnce(Quotation));
    render(
      <PaneWords text={paneText("en")}>
        <p>The rest of the pane</p>
        <Suspense>
          <LazyQuotation of="New store" />
        </Suspense>
      </PaneWords>,
    );
    expect(await screen.findByText(/This part did not load/)).toBeDefined();
    expect(screen.getByText("The rest of the pane")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Subject: New store")).toBeDefined();
  });

  it("loads its words anew, too, where it was they that did not load", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const LazyQuotation = lazyPart(() => Promise.resolve(Quotation));
    const words = lazyWords(failingOnce(partWords("en")));
    render(
      <TextContext.Provider value={paneText("en")}>
        <LazyWordsContext.Provider value={words}>
          <Suspense>
            <LazyQuotation of="New store" />
          </Suspense>
        </LazyWordsContext.Provider>
      </TextContext.Provider>,
    );
    await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Subject: New store")).toBeDefined();
  });
});
