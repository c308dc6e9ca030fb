import type { RequestHistories } from "../../ledger/readRequestHistories";
import type { Introducer } from "../../lookUp/lookUp";
import { introductionSense } from "./introductionSense";
import type { IntroductionSense } from "./introductionSense";
import type { OwnContactFacts } from "./ownContact";

/** Why somebody who knows the prospect better is not the one to ask. */
export type PassedOver = "declined" | "outOfOffice" | Exclude<IntroductionSense, "makesSense">;

export interface BestToAsk {
  readonly introducer: Introducer;
  /** Whoever would have been first, and why they are not. */
  readonly insteadOf?: { readonly introducer: Introducer; readonly because: PassedOver };
}

type Facts = Omit<OwnContactFacts, "askedAt"> & {
  /** Best first. */
  readonly introducers: readonly Introducer[];
};

/**
 * Whom to ask first: the best against whom nothing speaks, else the best who is merely away. Undefined where
 * something else speaks against each.
 */
export function bestToAsk(facts: Facts, histories: RequestHistories): BestToAsk | undefined {
  const [first] = facts.introducers;
  const judged = facts.introducers.map((introducer) => ({
    introducer,
    because: reasonAgainst(introducer, facts, histories),
  }));
  const best =
    judged.find(({ because }) => because === undefined) ??
    judged.find(({ because }) => because === "outOfOffice");
  if (best === undefined || first === undefined) return undefined;
  const because = reasonAgainst(first, facts, histories);
  const { introducer } = best;
  if (introducer.id === first.id || because === undefined) return { introducer };
  return { introducer, insteadOf: { introducer: first, because } };
}

function reasonAgainst(
  introducer: Introducer,
  facts: Facts,
  histories: RequestHistories,
): PassedOver | undefined {
  if (histories.get(introducer.id)?.latest?.state === "declined") return "declined";
  const sense = introductionSense(facts, introducer);
  if (sense !== "makesSense") return sense;
  return introducer.profile?.presence === "outOfOffice" ? "outOfOffice" : undefined;
}
