import path from "node:path";

import type { EngineInput } from "../engine/engine";
import { peopleColumns, tallyColumns, writeTally } from "../state/mailboxTally";
import type { StateFolder } from "../state/stateFolder";

/** The id of no mailbox: a pattern that takes in no file is an error to every engine. */
export const noMailbox = "none";

/** What the mailboxes show, as it lies in the state folder. */
export function mailboxInputs(state: StateFolder): readonly EngineInput[] {
  writeTally(state, noMailbox, { rows: [], people: [] });
  const every = (folder: string) => path.join(folder, "*", "*.csv.gz");
  // Everybody is of one company, so no query joins the people of two.
  const apartBy = "company";
  return [
    { name: "tally", files: every(state.folders.tally), columns: tallyColumns, apartBy },
    { name: "people", files: every(state.folders.people), columns: peopleColumns, apartBy },
  ];
}
