import type { Asked, LookUpResult } from "../lookUp/lookUp";
import { isContactMissing } from "../lookUp/lookUpOutcome";

/** Why a list may be short although somebody knows the prospect. */
export type ShortReason =
  "tracked" | "rights" | "noCrm" | "ownMailbox" | "notEverything" | "wishes";

/** Fewer introducers than this, and the pane says what else helps. */
const enough = 3;

export function isShort({ introducers }: Pick<LookUpResult, "introducers">): boolean {
  return introducers.length < enough || introducers.every(({ strength }) => strength === "weak");
}

/** The reasons that are true of this look-up, weightiest first. */
export function shortReasonsOf(result: LookUpResult): readonly ShortReason[] {
  const isAsked = (asked: Asked) => result.reports.some((report) => report.asked === asked);
  const isOwnOnly = (isAsked("mailbox") || isAsked("calendar")) && !isAsked("organization");
  return [
    ...(isContactMissing(result) ? (["notEverything"] as const) : []),
    ...(isAsked("crm") ? (["tracked", "rights"] as const) : (["noCrm"] as const)),
    ...(isOwnOnly ? (["ownMailbox"] as const) : []),
    "wishes",
  ];
}
