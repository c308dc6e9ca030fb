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

/** Opens a text that is only shown, and gives its field. */
export async function edit(user: UserEvent, name: "Subject" | "Message") {
  const label = name === "Subject" ? "Edit subject" : "Edit";
  await user.click(screen.getByRole("button", { name: label }));
  return field(name);
}

/** A text of the composer, whether it is only shown or a field already. */
export function written(name: "Subject" | "Message"): string {
  const place = screen.queryByRole("textbox", { name });
  if (place !== null) return field(name).value;
  return screen.getByRole("group", { name }).lastElementChild?.textContent ?? "";
}

export function field(name: string | RegExp): HTMLTextAreaElement {
  return screen.getByRole("textbox", { name });
}
