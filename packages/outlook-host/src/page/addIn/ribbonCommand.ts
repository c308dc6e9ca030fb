import type { LoggedRequest } from "../../host/outlookHost";
import { openAddInFrame } from "./addInFrame";
import type { Surroundings } from "./addInFrame";
import { part } from "../parts/dom";
import { createSurroundings } from "./surroundings";
import type { SurroundingsOptions } from "./surroundings";

export type CommandOptions = Omit<SurroundingsOptions, "closeAddIn">;

/** The call with which office.js tells that a command is over. */
const appCommandCompleted = 94;

/**
 * A button of the ribbon without a pane: the add-in's page of commands runs unseen, for the item that is
 * open now, until it says that it is done.
 */
export function runCommand(functionName: string, options: CommandOptions): void {
  const surroundings = surroundingsOfItem(options);
  const onRequest = (request: LoggedRequest) => {
    surroundings.onRequest(request);
    // After the answer, which the add-in still has to get.
    if (request.method === appCommandCompleted) setTimeout(frame.close);
  };
  const onListening = (event: string) => {
    if (event === "appCommandInvoked") {
      frame.host.raise(event, [crypto.randomUUID(), functionName, "{}"]);
    }
  };
  const place = {
    url: new URL("commands.html", options.session.addInUrl).href,
    title: "Who Knows Whom: commands",
    container: part("commands"),
  };
  const frame = openAddInFrame(place, { ...surroundings, onRequest, onListening });
}

/** The rep may open another item meanwhile. */
function surroundingsOfItem(options: CommandOptions): Surroundings {
  const item = options.reading.openItem();
  const { notificationsOf } = options.reading;
  const reading = { openItem: () => item, notificationsOf };
  return createSurroundings({ ...options, reading, closeAddIn: () => undefined });
}
