import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

import type { PastRequest } from "../../../src/core/ledger/pastRequest";
import { PastRequestLine } from "../../../src/taskpane/ledger/PastRequestLine";
import type { PastRequestLineProps } from "../../../src/taskpane/ledger/PastRequestLine";
import { anIntroducer, someEvidence } from "../../support/builders";
import { daysAgo } from "../../support/days";
import { axeFindings, renderPane } from "../../support/renderPane";

const request: PastRequest = { requestedAt: daysAgo(3, new Date()), state: "waiting" };

function show(part: Partial<PastRequestLineProps> = {}) {
  const props: PastRequestLineProps = {
    introducer: anIntroducer(),
    request,
    detailLevel: "counts",
    onSettle: () => Promise.resolve("done"),
    ...part,
  };
  renderPane(<PastRequestLine {...props} />);
  return userEvent.setup();
}

describe("PastRequestLine", () => {
  it("says to whom the request was made, and how many days ago", async () => {
    show();
    expect(screen.getByText("You asked Tricia Potter 3 days ago.")).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it.each(["Answered", "Introduced", "Declined"] as const)(
    "settles by a click: %s",
    async (name) => {
      const settled: string[] = [];
      const onSettle = (became: string) => {
        settled.push(became);
        return Promise.resolve("done" as const);
      };
      const user = show({ onSettle });
      await user.click(screen.getByRole("button", { name }));
      expect(settled).toEqual([name.toLowerCase()]);
    },
  );

  it("shows what became of it as pressed", () => {
    show({ request: { ...request, state: "declined" } });
    const pressed = screen.getAllByRole("button", { pressed: true });
    expect(pressed.map(({ textContent }) => textContent)).toEqual(["Declined"]);
  });

  it("asks whether a message since was the answer", () => {
    const evidence = someEvidence({ wroteToRepAt: daysAgo(2, new Date()) });
    show({ introducer: anIntroducer({ evidence }) });
    expect(screen.getByText(/Tricia Potter has written to you since/)).toBeTruthy();
  });

  it.each([
    ["notKept", "could not keep this"],
    ["taskStillOpen", "is still open"],
  ] as const)("says so where it ended as %s", async (settled, words) => {
    const user = show({ onSettle: () => Promise.resolve(settled) });
    await user.click(screen.getByRole("button", { name: "I did not ask" }));
    expect((await screen.findByRole("status")).textContent).toContain(words);
  });
});
