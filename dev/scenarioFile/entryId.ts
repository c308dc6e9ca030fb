import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";

import { toGuid } from "./references";

/** The id of an entry: its own, or one that follows from its place in the file. */
export function entryId({ id }: { readonly id?: string | undefined }, place: string): string {
  return id === undefined ? stableId(`scenario file ${place}`) : toGuid(id);
}
