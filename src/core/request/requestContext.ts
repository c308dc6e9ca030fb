import type { RequestHistory } from "../ledger/pastRequest";
import type { Introducer, LookUpResult } from "../lookUp/lookUp";
import type { Prospect } from "../people/people";
import type { ProspectRecord } from "../lookUp/ports";
import type { RequestTemplate } from "../words/requestTemplate";
import type { FoundProspect } from "../prospect/chooseProspect";
import type { Occasion } from "../prospect/occasion";

/**
 * Whom the rep asks for an introduction to whom, and on which item. Taken when the rep asked for it:
 * whatever is selected since, a request stays about these people.
 */
export interface RequestContext {
  readonly occasion: Occasion;
  readonly prospect: Prospect;
  readonly introducer: Introducer;
  /** Who else could be asked, best first. */
  readonly others: readonly Introducer[];
  /** What the rep had asked of all of them, by introducer id. */
  readonly histories: ReadonlyMap<string, RequestHistory>;
  readonly records: readonly ProspectRecord[];
  /** The words the CRM's own settings name, where there are some. */
  readonly crmTemplate?: RequestTemplate;
}

/** A look-up with somebody in it who could be asked. */
interface Answered {
  readonly occasion: Occasion;
  readonly choice: FoundProspect;
  readonly rows: readonly Introducer[];
  readonly histories?: ReadonlyMap<string, RequestHistory>;
  readonly result?: LookUpResult;
}

export function requestContext(
  { occasion, choice, rows, histories, result }: Answered,
  introducer: Introducer,
): RequestContext {
  return {
    occasion,
    prospect: choice.prospect,
    introducer,
    others: rows.filter(({ id }) => id !== introducer.id),
    histories: histories ?? new Map(),
    records: result?.records ?? [],
  };
}

/** The same request to another of those who could be asked. */
export function withIntroducer(context: RequestContext, introducer: Introducer): RequestContext {
  const others = context.others.filter(({ id }) => id !== introducer.id);
  return { ...context, introducer, others: [...others, context.introducer] };
}

/** Tells requests apart: by item, prospect and introducer. */
export function requestKey({ occasion, prospect, introducer }: RequestContext): string {
  return JSON.stringify([occasion.item.key, prospect.address, introducer.id]);
}
