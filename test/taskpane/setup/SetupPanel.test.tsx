import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { SetupPanel } from "../../../src/taskpane/setup/SetupPanel";
import { noActions, refusing } from "../../support/paneBuilders";
import { axeFindings, renderPane } from "../../support/renderPane";

describe("SetupPanel", () => {
  it("names each thing with its state in words, and copies all of it", async () => {
    const user = userEvent.setup();
    renderPane(<SetupPanel actions={noActions()} />);
    expect(await screen.findByText("Table lead: readable")).toBeDefined();
    expect(screen.getAllByText("To do").length).toBeGreaterThan(3);
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Copy for the administrator" }));
    expect(await navigator.clipboard.readText()).toMatch(/\[attention\] Microsoft Graph/);
  });

  it("says that it could not be checked", async () => {
    renderPane(<SetupPanel actions={noActions({ onReadSetup: refusing("signInRequired") })} />);
    expect(await screen.findByText("The setup could not be checked.")).toBeDefined();
  });
});
