import { screen } from "@testing-library/react";

import { EarlierRequest } from "../../../src/taskpane/list/EarlierRequest";
import { anIntroducer } from "../../support/builders";
import { aLookUpView, noActions } from "../../support/paneBuilders";
import { renderPane } from "../../support/renderPane";

function daysAgo(days: number): Date {
  const today = new Date();
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() - days, 12);
}

describe("EarlierRequest", () => {
  it("counts the days to the present one, however long ago the pane asked its sources", async () => {
    const requestedAt = daysAgo(2);
    const histories = new Map([
      [
        "tricia",
        { latest: { requestedAt, state: "waiting" as const }, requestedAt: [requestedAt] },
      ],
    ]);
    const view = aLookUpView({ askedAt: daysAgo(2), histories });
    renderPane(<EarlierRequest introducer={anIntroducer()} view={view} actions={noActions()} />);
    expect(await screen.findByText("You asked Tricia Potter 2 days ago.")).toBeTruthy();
  });
});
