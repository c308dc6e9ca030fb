import type { Introducer } from "../lookUp/lookUp";
import type { ProspectRecord } from "../lookUp/ports";
import type { Prospect } from "../people/people";
import type { Occasion } from "../prospect/occasion";
import type { RequestTemplate } from "../words/requestTemplate";
import type { IntroductionWords } from "./introductionWords";

/**
 * A request to an introducer about a prospect, on one occasion. Prepared when the rep begins it: whatever
 * is selected in Outlook since, the request stays about these people.
 */
export interface IntroductionRequest extends Occasion {
  readonly prospect: Prospect;
  readonly introducer: Introducer;
  /** The other introducers, best first. */
  readonly others: readonly Introducer[];
  /** The prospect's leads and contacts in the CRM. */
  readonly records: readonly ProspectRecord[];
  readonly words: IntroductionWords;
  /** The organisation's own words, in place of ours. */
  readonly template?: RequestTemplate;
}

/** The same request to another of the introducers found. */
export function withIntroducer(
  request: IntroductionRequest,
  introducer: Introducer,
): IntroductionRequest {
  const others = request.others.filter(({ id }) => id !== introducer.id);
  return { ...request, introducer, others: [...others, request.introducer] };
}

/** A request's key: item, prospect and introducer. What was looked up beside an item is not about it. */
export function requestKey({ item, prospect, introducer }: IntroductionRequest): string {
  return JSON.stringify([item.key, item.isStandIn, prospect.address, introducer.id]);
}
