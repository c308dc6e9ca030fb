import { readRequestHistories } from "../ledger/readRequestHistories";
import type { RequestHistories } from "../ledger/readRequestHistories";
import type { RequestPorts } from "../ledger/requestPorts";
import type { Evidence } from "../evidence/evidence";
import type { Introducer } from "../lookUp/lookUp";
import type { RepChoices } from "../outlookPorts";
import type { ProspectRecord } from "../lookUp/ports";
import type { Prospect } from "../people/people";
import type { Occasion } from "../prospect/occasion";
import type { InterfaceLanguage } from "../words/language";
import { mannerChoice, mannerOf } from "../words/manner";
import type { RequestTemplate } from "../words/requestTemplate";
import type { IntroductionRequest } from "./introductionRequest";
import type { IntroductionWords } from "./introductionWords";

/** A look-up in which an introducer was found. */
export interface FoundIntroducers extends Occasion {
  readonly prospect: Prospect;
  /** Best first. */
  readonly introducers: readonly Introducer[];
  readonly records: readonly ProspectRecord[];
  /** The rep's own contact with the prospect, where a source could tell. */
  readonly own?: Evidence | undefined;
  readonly askedAt: Date;
}

export interface PreparedRequest {
  readonly request: IntroductionRequest;
  /** The rep's earlier requests to the introducer and to the others. */
  readonly histories: RequestHistories;
}

interface PreparePorts extends RequestPorts {
  /** In the language of Outlook. */
  readonly loadRequestWords: () => Promise<IntroductionWords>;
  readonly choices: Pick<RepChoices, "read">;
}

/**
 * A request to one of the introducers found, ready to be written: by the pane's composer or by the
 * ribbon's command. @throws Error where the words of a request cannot be loaded
 */
export async function prepareRequest(
  found: FoundIntroducers,
  introducer: Introducer,
  ports: PreparePorts,
): Promise<PreparedRequest> {
  const { introducers, ...about } = found;
  const others = introducers.filter(({ id }) => id !== introducer.id);
  const words = await ports.loadRequestWords();
  const [template, histories] = await Promise.all([
    chooseTemplate(found, words.language, ports),
    readHistories(found, ports),
  ]);
  const manner = mannerOf(found.organization.manner, ports.choices.read(mannerChoice));
  const request = { ...about, introducer, others, words, manner, ...(template && { template }) };
  return { request, histories };
}

/** The administrator's words; else those that the CRM's settings name; else, undefined, our own. */
async function chooseTemplate(
  { organization, records: [record] }: FoundIntroducers,
  language: InterfaceLanguage,
  { openTenant }: PreparePorts,
): Promise<RequestTemplate | undefined> {
  const configured = organization.templates?.[language];
  if (configured !== undefined || record === undefined) return configured;
  try {
    const { openRequestTemplates } = await openTenant();
    return await openRequestTemplates()?.read(record);
  } catch {
    // Not installed, not permitted or too slow: our own words do as well.
    return undefined;
  }
}

async function readHistories(
  { prospect, introducers }: FoundIntroducers,
  { openRequestLedger }: PreparePorts,
): Promise<RequestHistories> {
  try {
    return await readRequestHistories(await openRequestLedger(), prospect, introducers);
  } catch {
    // Without a ledger the request counts as the first one.
    return new Map();
  }
}
