import { chooseProspect } from "../core/prospect/chooseProspect";
import type { ProspectChoice } from "../core/prospect/chooseProspect";
import { errorCodeOf } from "../core/errors";
import { findIntroducers } from "../core/lookUp/findIntroducers";
import { languageOf } from "../core/words/language";
import type { LookUpResult } from "../core/lookUp/lookUp";
import type { Prospect } from "../core/people/people";
import type { Notice, NoticeBar } from "../core/outlookPorts";
import type { Services } from "../services/services";
import { loadCommandText } from "../words/loadCommandText";
import type { CommandText } from "../words/texts/commandText";
import { untilAborted } from "./untilAborted";
import { writeRequest } from "./writeRequest";
import type { Occasion } from "./writeRequest";

export interface CommandOptions {
  readonly createServices: () => Promise<Services>;
  readonly notices: NoticeBar;
  readonly now: () => Date;
  /** Counts until Outlook tells its own language. */
  readonly browserLanguage: string;
  /** Aborts when the command has taken too long. */
  readonly signal: AbortSignal;
}

/**
 * Finds who knows the person behind the open item best, and opens the draft to them. All that happens
 * is told above the item. @returns when everything has been said, whatever went wrong
 */
export async function askBestIntroducer(options: CommandOptions): Promise<void> {
  const { createServices, notices, signal } = options;
  let text = loadCommandText(languageOf(options.browserLanguage));
  try {
    const services = await untilAborted(createServices(), signal);
    text = loadCommandText(languageOf(services.appearance.displayLanguage));
    await notices.show({ kind: "progress", text: (await text).looking });
    const notice = await untilAborted(ask(services, await text, options), signal);
    await notices.show(notice);
  } catch (error) {
    await notices.show({ kind: "failure", text: (await text).failed[errorCodeOf(error)] });
  }
}

async function ask(
  services: Services,
  text: CommandText,
  { now, signal }: CommandOptions,
): Promise<Notice> {
  const [item, organization] = await Promise.all([
    services.mailbox.readOpenItem(),
    services.readOrganization(),
  ]);
  const rep = services.mailbox.readRep();
  const choice = chooseProspect(item, { rep, organization });
  if (item === undefined || choice.status === "notFound") return noProspect(choice, text);

  const { prospect } = choice;
  const sources = services.openSources(item, organization, signal);
  const lookUp = { prospect, rep, organization, now: now() };
  const result = await findIntroducers(lookUp, sources, () => undefined);
  // The rep has been told that it took too long: no draft may open behind their back.
  signal.throwIfAborted();
  const occasion = { item, rep, organization, prospect };
  return openDraft({ services, text, occasion, result });
}

interface Answered {
  readonly services: Services;
  readonly text: CommandText;
  readonly occasion: Occasion;
  readonly result: LookUpResult;
}

async function openDraft({ services, text, occasion, result }: Answered): Promise<Notice> {
  const [best] = result.introducers;
  if (best === undefined) return nobody(occasion.prospect, result, text);

  const language = languageOf(services.appearance.displayLanguage);
  await services.drafts.openDraft(await writeRequest(occasion, best, language));
  return { kind: "outcome", text: text.opened(best.colleague.displayName) };
}

function noProspect(choice: ProspectChoice, text: CommandText): Notice {
  const isChoiceLeft = choice.offered.length > 0;
  const reason = choice.status === "notFound" ? choice.reason : "none";
  return { kind: "outcome", text: isChoiceLeft ? text.severalPeople : text.noProspect[reason] };
}

/** That nobody was found means little where something could not be asked. */
function nobody({ displayName, address }: Prospect, { reports }: LookUpResult, text: CommandText) {
  const name = displayName || address;
  const failed = reports.filter((report) => report.status === "failed");
  const [first] = failed;
  if (first === undefined) return { kind: "outcome", text: text.nobodyKnows(name) } as const;

  const isSomethingKnown = reports.some(
    ({ asked, status }) => asked === "crm" && status === "answered",
  );
  const words = isSomethingKnown ? text.nobodyFoundYet(name) : text.failed[first.code];
  return { kind: "failure", text: words } as const;
}
