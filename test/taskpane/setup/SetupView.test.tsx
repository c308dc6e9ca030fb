import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { interfaceLanguages } from "../../../src/core/words/language";
import { loadPaneText } from "../../../src/words/loadPaneText";
import { loadSetupWords } from "../../../src/words/loadSetupWords";
import { SetupView } from "../../../src/taskpane/setup/SetupView";
import { noActions, refusing } from "../../support/paneBuilders";
import { axeFindings, renderPane } from "../../support/renderPane";

describe("SetupView", () => {
  it("names each thing with its state in words, and copies all of it", async () => {
    const user = userEvent.setup();
    renderPane(<SetupView actions={noActions()} numbers="shown" onClose={() => undefined} />);
    expect(await screen.findByText("Table lead: readable")).toBeDefined();
    expect(screen.getAllByText("To do").length).toBeGreaterThan(3);
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Copy for the administrator" }));
    expect(await navigator.clipboard.readText()).toMatch(/\[attention\] Microsoft Graph/);
  });

  it("counts nothing aloud where the organisation wants no numbers", async () => {
    renderPane(<SetupView actions={noActions()} numbers="hidden" onClose={() => undefined} />);
    expect(await screen.findByText("Mail by direction and status: counted")).toBeDefined();
    expect(screen.queryByText(/812/)).toBeNull();
  });

  it("begins at its heading, and goes back by button and by Escape", async () => {
    let closed = 0;
    const onClose = () => {
      closed += 1;
    };
    renderPane(<SetupView actions={noActions()} numbers="shown" onClose={onClose} />);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Setup" }));
    await userEvent.click(screen.getByRole("button", { name: "Back" }));
    await userEvent.keyboard("{Escape}");
    expect(closed).toBe(2);
  });

  it.each(interfaceLanguages)("says every row in the rep's language: %s", async (language) => {
    const view = <SetupView actions={noActions()} numbers="shown" onClose={() => undefined} />;
    renderPane(view, await loadPaneText(language));
    const { names, found, fixes } = await loadSetupWords(language);
    const line = `${names.table("lead")}: ${found.readable}`;
    expect(await screen.findByText(line)).toBeDefined();
    // As it is: French has spaces that do not break.
    expect(screen.getByText(fixes.receivedOnly, { normalizer: String })).toBeDefined();
    expect(document.querySelector("[lang]:not(html)")).toBeNull();
  });

  it("says that it could not be checked", async () => {
    renderPane(
      <SetupView
        actions={noActions({ onReadSetup: refusing("signInRequired") })}
        numbers="shown"
        onClose={() => undefined}
      />,
    );
    expect(await screen.findByText("The setup could not be checked.")).toBeDefined();
  });
});
