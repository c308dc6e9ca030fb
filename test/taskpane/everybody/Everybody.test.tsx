import { useState } from "react";

import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { DetailSources } from "../../../src/core/colleagues/readDetails";
import { Everybody } from "../../../src/taskpane/everybody/Everybody";
import type { EverybodyProps } from "../../../src/taskpane/everybody/Everybody";
import type { PaneActions } from "../../../src/taskpane/state/paneActions";
import { aLookUpView, aResult, introducers, noActions } from "../../support/paneBuilders";
import { axeFindings, renderPane } from "../../support/renderPane";

const names = (count: number) => Array.from({ length: count }, (_, place) => `Name${place}x`);

function show(further: number, actions: Partial<PaneActions> = {}) {
  const result = aResult({
    introducers: introducers("First", "Second"),
    further: introducers(...names(further)),
  });
  renderPane(<WithPlace view={aLookUpView({ result })} actions={noActions(actions)} />);
}

/** The place of the filter, which in the pane is above the first rows. */
function WithPlace(props: Pick<EverybodyProps, "view" | "actions">) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <>
      <div ref={setPlace} />
      <Everybody {...props} filterPlace={place} onHide={() => undefined} />
    </>
  );
}

function rows(): number {
  return screen.queryAllByRole("listitem").length;
}

/** Everybody's department is their name's number, odd or even. */
const departments: DetailSources = {
  profiles: {
    readProfiles: (asked) =>
      Promise.resolve(
        asked.map(({ displayName }) => ({
          jobTitle: `Title of ${displayName}`,
          department: /[02468]x$/.test(displayName) ? "Sales" : "Training",
        })),
      ),
  },
};

describe("Everybody", () => {
  it("has no filter where ten are found in all", async () => {
    show(8);
    expect(rows()).toBe(8);
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it("filters over ten by name, and says how many are left", async () => {
    show(9);
    await userEvent.type(screen.getByRole("textbox", { name: /^Filter by name/ }), "name3");
    expect(rows()).toBe(1);
    expect(screen.getByRole("status").textContent).toBe("1 of 11 shown");
    await userEvent.type(screen.getByRole("textbox"), "zz");
    expect(screen.getByRole("status").textContent).toContain("No colleague matches.");
    expect(await axeFindings()).toEqual([]);
  });

  it("filters by department once it is known, and shows titles", async () => {
    show(9, { openDetails: () => departments });
    await screen.findByText("Title of Name1x");
    await userEvent.type(screen.getByRole("textbox"), "training");
    expect(rows()).toBe(4);
  });

  it("draws and asks about forty at a time", async () => {
    let asked = 0;
    const count: DetailSources = {
      profiles: {
        readProfiles: (colleagues) => {
          asked += colleagues.length;
          return Promise.resolve([]);
        },
      },
    };
    show(50, { openDetails: () => count });
    expect(rows()).toBe(40);
    await screen.findByText("Name39x");
    await userEvent.click(screen.getByRole("button", { name: "Show more" }));
    expect(rows()).toBe(50);
    expect(asked).toBe(50);
  });

  it("counts on from the rows above", () => {
    show(1);
    const list = screen.getByRole("list", { name: "Further colleagues" });
    expect(list.getAttribute("start")).toBe("3");
    expect(within(list).getByRole("button", { name: "Get introduced by Name0x" })).toBeDefined();
  });
});
