import { rmSync } from "node:fs";

import * as v from "valibot";

import { writeWhole, readIfThere } from "./atomicFile";
import type { StateFolder } from "./stateFolder";

/** Raised when other things are counted: then every mailbox is read whole again. */
export const countingRules = 1;

const stateForm = v.object({
  rules: v.number(),
  /** The day (UTC) through which it was read; absent where the user has no mailbox. */
  readThroughDay: v.optional(v.number()),
  /** When it was last read from the horizon on. */
  wholeDay: v.optional(v.number()),
  /** The first day whose meetings are still to be read; absent where none are missing. */
  meetingsFromDay: v.optional(v.number()),
  activeDay: v.optional(v.number()),
  junkFolderId: v.optional(v.string()),
});

/** How far a mailbox was read. Written after its tally: what was not noted is read again. */
export type MailboxState = Omit<v.InferOutput<typeof stateForm>, "rules">;

/** Undefined for a mailbox that was never read, or by other rules. */
export function readMailboxState(state: StateFolder, id: string): MailboxState | undefined {
  const bytes = readIfThere(state.mailboxFile(id));
  if (bytes === undefined) return undefined;
  const { success, output } = v.safeParse(stateForm, JSON.parse(bytes.toString("utf8")));
  return success && output.rules === countingRules ? output : undefined;
}

export function writeMailboxState(state: StateFolder, id: string, mailbox: MailboxState): void {
  writeWhole(state.mailboxFile(id), JSON.stringify({ ...mailbox, rules: countingRules }));
}

/** Forgets a mailbox: its owner left, opted out, or may not be read any more. */
export function forgetMailbox(state: StateFolder, id: string): void {
  // The note goes first: without it, what is left is no longer taken for read.
  for (const file of [state.mailboxFile(id), state.tallyFile(id), state.peopleFile(id)])
    rmSync(file, { force: true });
}
