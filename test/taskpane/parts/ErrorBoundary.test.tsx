import { screen } from "@testing-library/react";

import { ErrorBoundary } from "../../../src/taskpane/parts/ErrorBoundary";
import { Crashed } from "../../../src/taskpane/status/Crashed";
import { axeFindings, renderPane } from "../../support/renderPane";

function Broken(): never {
  throw new TypeError("yvonne.mckay@fourthcoffee.com is not a function");
}

describe("ErrorBoundary", () => {
  it("says that the pane stopped, and nothing of the error, where a part throws", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    renderPane(
      <ErrorBoundary fallback={<Crashed />}>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole("alert").textContent).toContain("The pane stopped");
    expect(screen.getByRole("button", { name: "Reload" })).toBeDefined();
    expect(document.body.textContent).not.toMatch(/yvonne|TypeError/);
    expect(await axeFindings()).toEqual([]);
  });
});
