import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { createOpinionBook } from "../../../src/adapters/outlook/opinions/opinionBook";
import { App } from "../../../src/taskpane/pane/App";
import {
  aColleague,
  aContact,
  aContactDay,
  anAddress,
  aProspect,
  aSource,
  someFindings,
} from "../../support/builders";
import { aFakeOutlook, someChoices } from "../../support/paneBuilders";
import { axeFindings, renderPane } from "../../support/renderPane";

const christie = aColleague({
  displayName: "Christie Cline",
  addresses: [anAddress("christie.cline@contoso.com")],
});
const source = aSource(
  "crm",
  someFindings({
    contacts: [
      aContact({ days: [aContactDay({ times: 9 })] }),
      aContact({ colleague: christie, days: [aContactDay({ day: 20_300 })] }),
    ],
  }),
);

async function openPane(choices = someChoices()) {
  const outlook = aFakeOutlook({ choices, openSources: () => ({ contacts: [source] }) });
  const { unmount } = renderPane(<App services={outlook} />);
  await screen.findByRole("button", { name: "Get introduced by Christie Cline" });
  return { choices, unmount };
}

function names(): readonly (string | null)[] {
  return screen
    .getAllByRole("button", { name: /^Get introduced by/ })
    .map((button) => button.getAttribute("aria-label"));
}

async function say(colleague: string, what: string): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name: `Details about ${colleague}` }));
  const said = await screen.findByRole("group", { name: /^What do you know/ });
  await userEvent.click(within(said).getByRole("button", { name: what }));
}

describe("what the rep says of an introducer", () => {
  it("stands in the row, weighs the order from the next look-up on, and can be taken back", async () => {
    const { choices, unmount } = await openPane();
    expect(names()[0]).toBe("Get introduced by Tricia Potter");
    await say("Christie Cline", "Knows Yvonne well");
    expect(await screen.findByText(/You said: knows Yvonne well/)).toBeDefined();
    expect(names()[0]).toBe("Get introduced by Tricia Potter");
    await userEvent.click(screen.getByRole("button", { name: "Update order" }));
    expect(names()[0]).toBe("Get introduced by Christie Cline");
    expect(await axeFindings()).toEqual([]);

    unmount();
    const again = await openPane(choices);
    expect(names()[0]).toBe("Get introduced by Christie Cline");
    await userEvent.click(
      await screen.findByRole("button", { name: "Undo what you said of Christie Cline" }),
    );
    again.unmount();
    await openPane(choices);
    expect(names()[0]).toBe("Get introduced by Tricia Potter");
    expect(createOpinionBook(choices).about(aProspect())(christie)).toBeUndefined();
  });

  it("puts who has left last, by the rep's word, for every prospect", async () => {
    const { choices, unmount } = await openPane();
    await say("Tricia Potter", "Has left");
    expect(await screen.findByText(/You said: has left/)).toBeDefined();
    unmount();
    await openPane(choices);
    expect(names()).toEqual([
      "Get introduced by Christie Cline",
      "Get introduced by Tricia Potter",
    ]);
  });

  it("says when Outlook could not keep it", async () => {
    const choices = {
      ...someChoices(),
      keep: () => Promise.reject(new Error("full")),
    };
    await openPane(choices);
    await say("Tricia Potter", "Has left");
    expect(await screen.findByText(/It stays until you close the pane/)).toBeDefined();
  });
});
