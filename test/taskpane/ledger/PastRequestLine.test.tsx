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

const menu = () => screen.getByRole("button", { name: /^What happened/ });

describe("PastRequestLine", () => {
  it("closes its choices by Escape, and nothing else", async () => {
    const escaped: string[] = [];
    const onKey = ({ key }: KeyboardEvent) => escaped.push(key);
    document.addEventListener("keydown", onKey);
    const user = show();
    await user.click(menu());
    await user.keyboard("{Escape}");
    document.removeEventListener("keydown", onKey);
    expect(menu().getAttribute("aria-expanded")).toBe("false");
    expect(escaped).toEqual([]);
  });

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
      await user.click(menu());
      await user.click(screen.getByRole("button", { name }));
      expect(screen.queryByRole("group")).toBeNull();
      expect(document.activeElement).toBe(menu());
      expect(settled).toEqual([name.toLowerCase()]);
    },
  );

  it("shows what became of it, and among the choices as pressed", async () => {
    const user = show({ request: { ...request, state: "declined" } });
    expect(menu().textContent).toContain("Declined");
    await user.click(menu());
    expect(await axeFindings()).toEqual([]);
    const pressed = screen.getAllByRole("button", { pressed: true });
    expect(pressed.map(({ textContent }) => textContent)).toEqual(["Declined"]);
  });

  it("asks whether a message since was the answer", () => {
    const evidence = someEvidence({ wroteToRepAt: daysAgo(2, new Date()) });
    show({ introducer: anIntroducer({ evidence }) });
    expect(screen.getByText(/Tricia Potter has written to you since/)).toBeTruthy();
  });

  it.each([
    ["notKept", "Couldn’t be saved"],
    ["taskStillOpen", "is still open"],
  ] as const)("says so where it ended as %s", async (settled, words) => {
    const user = show({ onSettle: () => Promise.resolve(settled) });
    await user.click(menu());
    await user.click(screen.getByRole("button", { name: "Not sent" }));
    expect((await screen.findByRole("status")).textContent).toContain(words);
  });
});
