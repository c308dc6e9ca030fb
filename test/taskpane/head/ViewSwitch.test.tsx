import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { ViewSwitch } from "../../../src/taskpane/head/ViewSwitch";
import type { ViewName } from "../../../src/taskpane/state/paneState";
import { axeFindings, renderPane } from "../../support/renderPane";

describe("ViewSwitch", () => {
  it("says which of the two views shows", async () => {
    renderPane(<ViewSwitch shown="graph" onShow={() => undefined} />);
    expect(screen.getByRole("group", { name: "View" })).toBeDefined();
    expect(screen.getByRole("button", { name: "Graph view", pressed: true })).toBeDefined();
    expect(screen.getByRole("button", { name: "List view", pressed: false })).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  it("asks for the view that is pressed", async () => {
    const asked: ViewName[] = [];
    renderPane(<ViewSwitch shown="list" onShow={(view) => asked.push(view)} />);
    await userEvent.click(screen.getByRole("button", { name: "Graph view" }));
    await userEvent.click(screen.getByRole("button", { name: "List view" }));
    expect(asked).toEqual(["graph", "list"]);
  });
});
