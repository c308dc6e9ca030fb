import type { SentMail, SentMailWanted } from "../../core/ledger/sentMail";
import type { GraphFacts } from "../../core/setup/setupFacts";
import type { Organization } from "../../core/people/organization";
import { identifyRep } from "../../core/people/identifyRep";
import type {
  DirectoryAccount,
  IdentifiedRep,
  SignedInAccount,
} from "../../core/people/identifyRep";
import type { Prospect, Rep } from "../../core/people/people";
import type {
  ColleagueDirectory,
  ColleagueProfiles,
  ContactSource,
  OptOuts,
  RepIdentity,
} from "../../core/lookUp/ports";
import type { LookUpTime } from "../http/lookUpTime";
import type { Transport } from "../http/transport";
import { createBatchReader } from "./batch/batchReader";
import type { BatchReader } from "./batch/batchReader";
import { readGraphFacts } from "./setup/readGraphFacts";
import { createPostBatch } from "./batch/postBatch";
import { createCalendarSource } from "./calendar/calendarSource";
import type { CalendarMemory } from "./calendar/calendarSource";
import type { GraphLookUp } from "./graphLookUp";
import { crowdMail } from "./mail/crowdMail";
import { createMailboxSource } from "./mail/mailboxSource";
import type { TopicUse } from "./mail/messagesQuery";
import { readSentMail } from "./mail/sentMail";
import { createOptOutGroup } from "./optOutGroup";
import type { OptOutMemory } from "./optOutGroup";
import { readDomainsInTime, withDomains } from "./verifiedDomains";
import { createDirectory, identifyIn } from "./people/directory";
import { createSignedIn } from "./people/signedInAccount";
import type { SignedIn } from "./people/signedInAccount";
import type { DirectoryMemory } from "./people/directory";
import { createGraphProfiles } from "./people/graphProfiles";
import { createMailPeople } from "./people/mailPeople";
import type { PhotoMemory } from "./people/readPhoto";
import type { GraphSourceSwitches } from "./graphScopes";
import { assertGranted } from "./scopes";
import type { GrantedScopes } from "./scopes";
import { createShortMemory } from "../../core/shortMemory";
import type { ShortMemory } from "../../core/shortMemory";
import type { PersonSource } from "../../core/prospect/personSearch";
import type { LookUp } from "../../core/lookUp/lookUp";

export interface GraphSystemOptions {
  readonly graphOrigin: string;
  readonly transport: Transport;
  /**
   * The scopes of the rep's tokens; the look-up does without the others.
   * @throws AppError of the sign-in
   */
  readonly readGranted: () => Promise<GrantedScopes>;
  /** The sources that the administrator has switched on. */
  readonly sources: GraphSourceSwitches;
  /** The account that signed in; undefined until the first token has arrived. */
  readonly readAccount?: () => SignedInAccount | undefined;
  /** Group of those who do not want to be suggested. */
  readonly optOutGroupId?: string;
  /** Whether the rep's own mail is read with its subjects; not where absent. */
  readonly topics?: TopicUse;
}

/** What of a look-up decides who is who in the rep's own mailbox, and how far back to look. */
type AskedLookUp = Pick<LookUp, "rep" | "organization" | "now">;

export interface GraphSources {
  readonly contacts: readonly ContactSource[];
  readonly identity: RepIdentity;
  readonly directory: ColleagueDirectory;
  readonly profileExtras: ColleagueProfiles;
  /** The members of the opt-out group, where config.json names one. */
  readonly optOuts?: OptOuts;
}

/** Everything the product asks of Microsoft Graph. */
export interface GraphSystem {
  /** @param crowd - people who are all asked about, by a number of requests that does not depend on theirs */
  readonly openSources: (
    lookUp: AskedLookUp,
    time: LookUpTime,
    crowd?: readonly Prospect[],
  ) => GraphSources;
  /** The rep's correspondents by name. */
  readonly openPeople: (time: LookUpTime) => PersonSource;
  /** What was agreed to, and what of the directory the settings rest on. */
  readonly readSetup: (time: LookUpTime) => Promise<GraphFacts>;
  /** The rep with what has been learnt of them by now. */
  readonly nameRep: (rep: Rep) => Rep;
  /** The rep's own mails to a few people. @throws AppError */
  readonly readSentMail: (wanted: SentMailWanted, time: LookUpTime) => Promise<readonly SentMail[]>;
  /** The organisation completed by its verified domains, where Graph tells them. */
  readonly completeOrganization: (
    configured: Organization,
    time: LookUpTime,
  ) => Promise<Organization>;
}

/** Answers cached for ten minutes, across prospects. */
interface Memories {
  readonly calendar: CalendarMemory;
  readonly users: DirectoryMemory;
  readonly photos: PhotoMemory;
  readonly domains: ShortMemory<readonly string[]>;
  readonly optOuts: OptOutMemory;
  readonly signedIn: SignedIn;
}

export function createGraphSystem(options: GraphSystemOptions): GraphSystem {
  const memories: Memories = {
    calendar: createShortMemory({ capacity: 1, now: Date.now }),
    users: createShortMemory({ capacity: 500, now: Date.now }),
    photos: createShortMemory({ capacity: 100, now: Date.now }),
    domains: createShortMemory({ capacity: 1, now: Date.now }),
    optOuts: createShortMemory({ capacity: 1, now: Date.now }),
    signedIn: createSignedIn(createShortMemory({ capacity: 1, now: Date.now })),
  };
  const openReader = (time: LookUpTime): BatchReader =>
    createBatchReader(createPostBatch(options.graphOrigin, options.transport.open(time)), time);
  return {
    openSources: (lookUp, time, crowd) =>
      openSources({ options, memories, asked: lookUp, crowd, openReader: () => openReader(time) }),
    openPeople: (time) =>
      createMailPeople({ ask: openReader(time).ask, readGranted: options.readGranted }),
    readSetup: (time) => {
      const { readGranted, optOutGroupId } = options;
      const { ask } = openReader(time);
      return readGraphFacts({
        ask,
        readGranted,
        ...(optOutGroupId !== undefined && { optOutGroupId }),
      });
    },
    nameRep: (rep) => identified(rep, memories.signedIn.atHand(), options).rep,
    async readSentMail(wanted, time) {
      assertGranted(await options.readGranted(), "Mail.Read");
      return readSentMail(openReader(time).ask, wanted);
    },
    async completeOrganization(configured, time) {
      const { ask } = openReader(time);
      // In one batch with the organisation: the first look-up needs it, without a wait of its own.
      void memories.signedIn.read(ask);
      const known = memories.domains.get("verified");
      const domains = known ?? (await readDomainsInTime(ask));
      if (domains.length > 0) memories.domains.set("verified", domains);
      return withDomains(configured, domains);
    },
  };
}

function identified(
  rep: Rep,
  known: DirectoryAccount | undefined,
  { readAccount }: GraphSystemOptions,
): IdentifiedRep {
  return identifyRep(rep, readAccount?.() ?? {}, known);
}

interface Opening {
  readonly options: GraphSystemOptions;
  readonly memories: Memories;
  readonly asked: AskedLookUp;
  readonly crowd: readonly Prospect[] | undefined;
  readonly openReader: () => BatchReader;
}

function openSources({ options, memories, asked, crowd, openReader }: Opening): GraphSources {
  const { readGranted, sources, optOutGroupId, topics = "notRead" } = options;
  const { now, ...standpoint } = asked;
  const { ask } = openReader();
  const directory = createDirectory({ ask, readGranted, memory: memories.users });
  const identify = async (rep: Rep) => identified(rep, await memories.signedIn.read(ask), options);
  const completeStandpoint = async () => {
    const { rep } = await identify(standpoint.rep);
    return { ...standpoint, rep };
  };
  const lookUp: GraphLookUp = {
    ...{ ask, readGranted, standpoint, completeStandpoint, directory, now, topics },
  };
  const { users, photos, optOuts } = memories;
  return {
    contacts: [
      ...(sources.mailbox ? [createMailboxSource(lookUp, crowd && crowdMail(crowd, ask))] : []),
      // A batch is answered when its slowest part is: the calendar has one of its own.
      ...(sources.calendar
        ? [createCalendarSource({ ...lookUp, ask: openReader().ask }, memories.calendar)]
        : []),
    ],
    identity: { identifyRep: identify },
    directory: { identify: (addresses) => identifyIn(directory, addresses) },
    profileExtras: createGraphProfiles({ ask, readGranted, users, photos }),
    // A batch of its own: mail and the list of those who opted out fail apart from one another.
    ...(optOutGroupId !== undefined && {
      optOuts: createOptOutGroup(optOutGroupId, openReader().ask, optOuts),
    }),
  };
}
