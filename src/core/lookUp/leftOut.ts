import { reasonNotToAsk } from "../people/mayBeAsked";
import type { Colleague } from "../people/people";
import type { LookUp } from "./lookUp";
import type { KnownColleague } from "./mergeColleagues";

/** Somebody in touch with the prospect who is not offered. That they opted out is nobody's business: it is one "notShown". */
export interface LeftOut extends Pick<Colleague, "displayName" | "addresses"> {
  readonly reason: "departed" | "notShown";
}

export function leftOutOf(known: readonly KnownColleague[], lookUp: LookUp): readonly LeftOut[] {
  return known.flatMap(({ colleague: { displayName, addresses }, colleague }) => {
    const reason = reasonNotToAsk(colleague, lookUp);
    if (reason === undefined) return [];
    return [{ displayName, addresses, reason: reason === "departed" ? reason : "notShown" }];
  });
}
