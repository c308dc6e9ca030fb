import type { Presence } from "../../../core/people/people";
import type { AskGraph } from "../batch/batchPart";
import { readPart } from "../batch/readPart";
import { parsePresences } from "./parsePresences";

/** Presence by directory id, asked for together (Presence.Read.All). Never fails. */
export async function readPresences(
  ids: readonly string[],
  ask: AskGraph,
): Promise<ReadonlyMap<string, Presence>> {
  try {
    const part = { url: "/communications/getPresencesByUserId", body: { ids } };
    return parsePresences(await readPart(ask, part));
  } catch {
    // A list without presence is a list.
    return new Map();
  }
}
