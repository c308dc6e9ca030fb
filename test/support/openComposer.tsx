import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";

import { App } from "../../src/taskpane/pane/App";
import { aFakeOutlook } from "./paneBuilders";
import type { FakeParts } from "./paneBuilders";
import { renderPane } from "./renderPane";

/** The pane as it is once the rep has asked to be introduced by the first introducer. */
export async function openComposer(part: FakeParts = {}) {
  const outlook = aFakeOutlook(part);
  const user = userEvent.setup();
  renderPane(<App services={outlook} />);
  await beginRequest(user);
  return { outlook, user };
}

export async function beginRequest(user: UserEvent): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Get introduced by Tricia Potter" }));
  await screen.findByRole("heading", { name: /^Ask / });
}

export function field(name: string | RegExp): HTMLTextAreaElement {
  return screen.getByRole("textbox", { name });
}
