import { isEnough } from "./companyLevel";
import { createDetails } from "./introducerDetails";
import type { Details } from "./introducerDetails";
import type { Introducer, LookUp, LookUpResult } from "./lookUp";
import {
  rankedOf,
  startProgress,
  toldActivities,
  toResult,
  unchecked,
  withContacts,
  withIdentities,
} from "./lookUpProgress";
import type { LookUpProgress } from "./lookUpProgress";
import type { Activities } from "./rankIntroducers";
import { outcomeOf } from "./outcome";
import type { Pending } from "./outcome";
import type {
  CompanyContacts,
  ContactSource,
  LookUpSources,
  OptOuts,
  ProspectRecords,
  RepIdentity,
  SourceFindings,
} from "./ports";

/** The answer while it grows. */
export interface Answer {
  readonly current: () => LookUpResult;
  readonly ranked: () => readonly Introducer[];
  /** By introducer id. */
  readonly toldActivities: () => Activities;
  readonly learn: (news: (progress: LookUpProgress) => LookUpProgress) => void;
  /** Asks the directory about addresses that nobody vouches for. */
  readonly check: () => Promise<void>;
}

/**
 * Who in the organisation knows the prospect, and can introduce the rep?
 *
 * Every source is asked at once and fails alone. Their answers become one colleague each, without those
 * who may not be offered, ranked by connection strength. A source may answer before it knows all; what it
 * says later takes the place of that. Nobody is offered while it is not known who opted out. Who is shown
 * gets contact details, as soon as everybody has spoken.
 *
 * @param onProgress - told what is asked, then the answer so far each time something has settled
 * @returns the last of these; it never rejects because of a source
 */
export async function findIntroducers(
  lookUp: LookUp,
  sources: LookUpSources,
  onProgress: (result: LookUpResult) => void,
): Promise<LookUpResult> {
  const answer = startAnswer(lookUp, sources, onProgress);
  const asked = sources.contacts.map((source) => askForContacts(lookUp, source, answer));
  const optOuts = askForOptOuts(sources.optOuts, answer);
  const everything = [...asked, { first: optOuts, last: optOuts }];
  await Promise.all([
    askForDetails(everything, createDetails(sources, answer)),
    askForCompany(everything, { lookUp, source: sources.company, answer }),
    askForRecords(lookUp, sources.records, answer),
    askForRep(lookUp, sources.identity, answer),
  ]);
  return answer.current();
}

async function askForDetails(asked: readonly Asked[], details: Details): Promise<void> {
  await Promise.all(asked.map(({ first }) => first));
  const early = details.ask();
  await Promise.all(asked.map(({ last }) => last));
  await Promise.all([early, details.complete()]);
}

interface Asked {
  /** The source has said something, or failed. */
  readonly first: Promise<void>;
  readonly last: Promise<void>;
}

function askForContacts({ prospect }: LookUp, source: ContactSource, answer: Answer): Asked {
  let hasSpoken = (): void => undefined;
  const spoken = new Promise<void>((resolve) => {
    hasSpoken = resolve;
  });
  const learn = (state: Pending<SourceFindings>) => {
    answer.learn((progress) => withContacts(progress, source.name, state));
  };
  const tell = (soFar: SourceFindings) => {
    learn({ status: "asking", soFar });
    hasSpoken();
  };
  const last = outcomeOf(() => source.findContacts(prospect, tell))
    .then(learn)
    .then(answer.check);
  return { first: Promise.race([spoken, last]), last };
}

async function askForOptOuts(source: OptOuts | undefined, answer: Answer): Promise<void> {
  if (source === undefined) return;
  const optOuts = await outcomeOf(() => source.readOptedOut());
  answer.learn((progress) => ({ ...progress, optOuts }));
}

/** The company is asked about where everybody has spoken, and few know the prospect. */
async function askForCompany(
  asked: readonly Asked[],
  about: {
    readonly lookUp: LookUp;
    readonly source: CompanyContacts | undefined;
    readonly answer: Answer;
  },
): Promise<void> {
  const { lookUp, source, answer } = about;
  await Promise.all(asked.map(({ last }) => last));
  if (source === undefined || isEnough(answer.ranked())) return;
  answer.learn((progress) => ({ ...progress, company: { status: "asking" } }));
  const company = await outcomeOf(() => source.findCompanyContacts(lookUp.prospect));
  answer.learn((progress) => ({ ...progress, company }));
}

async function askForRecords(
  { prospect }: LookUp,
  source: ProspectRecords | undefined,
  answer: Answer,
): Promise<void> {
  if (source === undefined) return;
  const records = await outcomeOf(() => source.findRecords(prospect));
  answer.learn((progress) => ({ ...progress, records }));
}

async function askForRep(
  { rep }: LookUp,
  source: RepIdentity | undefined,
  answer: Answer,
): Promise<void> {
  if (source === undefined) return;
  const identified = await source.identifyRep(rep);
  answer.learn((progress) => ({ ...progress, rep: identified }));
}

function startAnswer(
  lookUp: LookUp,
  sources: LookUpSources,
  onProgress: (result: LookUpResult) => void,
): Answer {
  let progress = startProgress(sources);
  const current = () => toResult(lookUp, progress);
  onProgress(current());
  const learn = (news: (progress: LookUpProgress) => LookUpProgress) => {
    progress = news(progress);
    onProgress(current());
  };
  return {
    current,
    ranked: () => rankedOf(lookUp, progress),
    toldActivities: () => toldActivities(progress),
    learn,
    async check() {
      const addresses = unchecked(lookUp, progress);
      if (sources.directory === undefined || addresses.length === 0) return;
      const told = await sources.directory.identify(addresses);
      learn((before) => withIdentities(before, addresses, told));
    },
  };
}
