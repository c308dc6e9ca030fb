import type { AskHistory } from "../ledger/pastRequest";
import type { Introducer } from "../lookUp/lookUp";
import type { Prospect } from "../people/people";
import type { ProspectRecord } from "../lookUp/ports";
import type { RequestTemplate } from "../words/requestTemplate";
import type { LookUpView, Question } from "../../taskpane/state/paneState";

/**
 * Whom the rep asks for an introduction to whom, and on which item. Taken when the rep asked for it:
 * whatever is selected since, a request stays about these people.
 */
export interface RequestContext {
  readonly question: Question;
  readonly prospect: Prospect;
  readonly introducer: Introducer;
  /** Who else could be asked, best first. */
  readonly others: readonly Introducer[];
  /** What the rep had asked of all of them, by introducer id. */
  readonly asks: ReadonlyMap<string, AskHistory>;
  readonly records: readonly ProspectRecord[];
  /** The words the CRM's own settings name, where there are some. */
  readonly crmTemplate?: RequestTemplate;
}

export function requestContext(
  { question, choice, rows, asks, result }: LookUpView,
  introducer: Introducer,
): RequestContext {
  return {
    question,
    prospect: choice.prospect,
    introducer,
    others: rows.filter(({ id }) => id !== introducer.id),
    asks: asks ?? new Map(),
    records: result?.records ?? [],
  };
}

/** The same request to another of those who could be asked. */
export function withIntroducer(context: RequestContext, introducer: Introducer): RequestContext {
  const others = context.others.filter(({ id }) => id !== introducer.id);
  return { ...context, introducer, others: [...others, context.introducer] };
}

/** Tells requests apart: by item, prospect and introducer. */
export function requestKey({ question, prospect, introducer }: RequestContext): string {
  return JSON.stringify([question.item.key, prospect.address, introducer.id]);
}
