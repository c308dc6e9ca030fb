import { render, screen } from "@testing-library/react";
import { Suspense } from "react";

import { useWords } from "../../../src/taskpane/hooks/useWords";
import { ErrorBoundary } from "../../../src/taskpane/parts/ErrorBoundary";
import { lazyPart } from "../../../src/taskpane/parts/lazyPart";
import { PaneWords } from "../../../src/taskpane/pane/PaneWords";
import { paneText } from "../../support/words";

function Quotation({ of }: { readonly of: string }) {
  return <p>{`${useWords("composer").subject}: ${of}`}</p>;
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

  it("fails where the part cannot be loaded", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const LazyQuotation = lazyPart<{ readonly of: string }>(() =>
      Promise.reject(new Error("gone")),
    );
    render(
      <ErrorBoundary fallback="Not loaded">
        <Suspense>
          <LazyQuotation of="New store" />
        </Suspense>
      </ErrorBoundary>,
    );
    expect(await screen.findByText("Not loaded")).toBeDefined();
  });
});
