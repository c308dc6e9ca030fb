import type { ProspectChoice } from "../core/prospect/chooseProspect";
import { errorCodeOf } from "../core/errors";
import { languageOf } from "../core/words/language";
import { lookUpOutcome } from "../core/lookUp/lookUpOutcome";
import type { LookUpOutcome } from "../core/lookUp/lookUpOutcome";
import type { Prospect } from "../core/people/people";
import type { Notice, NoticeBar } from "../core/outlookPorts";
import type { FoundIntroducers } from "../core/request/prepareRequest";
import type { Services } from "../services/services";
import type { CommandText } from "../words/texts/commandText";
import { loadCommandText } from "../words/loadCommandText";
import type { MadeRequest } from "./makeRequest";
import { untilAborted } from "./untilAborted";

export interface CommandOptions {
  readonly createServices: () => Promise<Services>;
  readonly notices: NoticeBar;
  readonly now: () => Date;
  /** The language of notices until Outlook's own is known. */
  readonly browserLanguage: string;
  /** Aborts when the command has taken too long. */
  readonly signal: AbortSignal;
}

/**
 * Finds who knows the person behind the open item best, and opens the draft to them. Notices above the
 * item say all that happens. @returns when everything has been said, whatever went wrong
 */
export async function askBestIntroducer(options: CommandOptions): Promise<void> {
  const { createServices, notices, signal } = options;
  let text = loadCommandText(languageOf(options.browserLanguage));
  try {
    const services = await untilAborted(createServices(), signal);
    text = loadCommandText(languageOf(services.appearance.displayLanguage));
    await notices.show({ kind: "progress", text: (await text).looking });
    const made = await untilAborted(lookUpAndRequest(services, await text, options), signal);
    await notices.show(made.notice);
    const correction = await made.record?.();
    if (correction !== undefined) await notices.show(correction);
  } catch (error) {
    await notices.show({ kind: "failure", text: (await text).failed[errorCodeOf(error)] });
  }
}

async function lookUpAndRequest(
  services: Services,
  text: CommandText,
  options: CommandOptions,
): Promise<MadeRequest> {
  const { now, signal } = options;
  const [item, tenant] = await Promise.all([
    services.mailbox.readOpenItem(),
    services.openTenant(),
  ]);
  const organization = await tenant.readOrganization();
  const standpoint = { rep: tenant.nameRep(services.mailbox.readRep()), organization };
  const choice = tenant.reasoning.chooseProspect(item, standpoint);
  if (item === undefined || choice.status === "notFound") {
    return { notice: noProspect(choice, text) };
  }

  const { prospect } = choice;
  const opinionOf = tenant.opinions.about(prospect);
  const lookUp = { item, ...standpoint, prospect, now: now(), opinionOf };
  const sources = tenant.openSources(lookUp, signal);
  const result = await tenant.reasoning.findIntroducers(lookUp, sources, () => undefined);
  const { introducers, records } = result;
  const found: FoundIntroducers = { item, ...standpoint, prospect, introducers, records };
  const [best] = introducers;
  if (best === undefined) return { notice: nobody(prospect, lookUpOutcome(result), text) };
  const { makeRequest } = await import(/* webpackChunkName: "make-request" */ "./makeRequest");
  return makeRequest(found, best, { services, text, now, signal });
}

function noProspect(choice: ProspectChoice, text: CommandText): Notice {
  const isChoiceLeft = choice.offered.length > 0;
  const reason = choice.status === "notFound" ? choice.reason : "none";
  const told = reason === "nobodyYet" || reason === "several" ? "none" : reason;
  return { kind: "outcome", text: isChoiceLeft ? text.severalPeople : text.noProspect[told] };
}

/** The words that the pane has in place of a list. */
function nobody(prospect: Prospect, outcome: LookUpOutcome, text: CommandText): Notice {
  const name = prospect.displayName || prospect.address;
  if (outcome.kind === "allFailed") return { kind: "failure", text: text.failed[outcome.code] };
  if (outcome.kind === "nobodyFoundYet" || outcome.kind === "heldBack")
    return { kind: "failure", text: text.nobodyFoundYet(name) };
  return { kind: "outcome", text: text.nobodyKnows(name) };
}
