import type { OptedOut, OptOuts } from "../../core/lookUp/ports";
import type { ShortMemory } from "../../core/shortMemory";
import type { AskGraph } from "./batch/batchPart";
import { readGroupMembers } from "./people/readGroupMembers";

/** By the group's id. */
export type OptOutMemory = ShortMemory<OptedOut>;

/** Those who opted out by being in the group that config.json names. */
export function createOptOutGroup(groupId: string, ask: AskGraph, memory: OptOutMemory): OptOuts {
  return {
    async readOptedOut() {
      const known = memory.get(groupId);
      if (known !== undefined) return known;
      const members = await readGroupMembers(groupId, ask);
      const optedOut = {
        addresses: new Set(members.flatMap(({ addresses }) => addresses)),
        directoryIds: new Set(members.map(({ directoryId }) => directoryId)),
      };
      memory.set(groupId, optedOut);
      return optedOut;
    },
  };
}
