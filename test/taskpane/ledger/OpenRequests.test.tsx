import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

import type { OpenRequestList } from "../../../src/core/ledger/openRequests";
import { OpenRequests } from "../../../src/taskpane/ledger/OpenRequests";
import { aColleague, aProspect } from "../../support/builders";
import { daysAgo } from "../../support/days";
import { refusing } from "../../support/paneBuilders";
import { axeFindings, renderPane } from "../../support/renderPane";

async function open(onRead: () => Promise<OpenRequestList>) {
  renderPane(<OpenRequests onRead={onRead} />);
  await userEvent.setup().click(screen.getByRole("button", { name: "My open requests" }));
}

const list: OpenRequestList = {
  detailLevel: "counts",
  requests: [
    {
      requestedAt: daysAgo(20, new Date()),
      state: "waiting",
      about: { prospect: aProspect(), colleague: aColleague() },
    },
    { requestedAt: daysAgo(4, new Date()), state: "waiting" },
    { requestedAt: daysAgo(1, new Date()), state: "opened" },
  ],
};

describe("OpenRequests", () => {
  it("lists them with age and next step, once they are wanted", async () => {
    await open(() => Promise.resolve(list));
    const items = within(await screen.findByRole("list", { name: "My open requests" }));
    expect(items.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Tricia Potter, about Yvonne McKayAsked 3 weeks ago. A friendly reminder is fine now.",
      "Open the message it was about to see the namesAsked 4 days ago. Leave 10 more days for an answer.",
      "Open the message it was about to see the namesDraft opened yesterday. Open its message and say whether you sent it.",
    ]);
    expect(await axeFindings()).toEqual([]);
  });

  it("shows no number where the organisation shows none", async () => {
    await open(() => Promise.resolve({ ...list, detailLevel: "bars" }));
    const shown = await screen.findByRole("list", { name: "My open requests" });
    expect(shown.textContent).not.toMatch(/\d|ago|yesterday/);
    expect(shown.textContent).toContain("Leave some time for an answer.");
  });

  it("says that there are none", async () => {
    await open(() => Promise.resolve({ ...list, requests: [] }));
    expect(await screen.findByText("You have no open requests.")).toBeTruthy();
  });

  it("says so where they cannot be read", async () => {
    await open(refusing("unexpected"));
    expect(await screen.findByText("Your requests could not be read.")).toBeTruthy();
  });
});
