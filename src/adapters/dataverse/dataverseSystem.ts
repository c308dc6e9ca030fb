import type { RequestTasks, RequestTemplates } from "../../core/ledger/requestPorts";
import type { LookUp } from "../../core/lookUp/lookUp";
import { heededWhereRead } from "../../core/lookUp/joinOptOuts";
import type { ContactSource, LookUpSources, OptOuts, ReadingReach } from "../../core/lookUp/ports";
import type { OwnWishes } from "../../core/people/optOut/ownWish";
import type { CrmFacts } from "../../core/setup/setupFacts";
import { createShortMemory } from "../../core/shortMemory";
import type { ShortMemory } from "../../core/shortMemory";
import type { LookUpTime } from "../http/lookUpTime";
import type { Transport } from "../http/transport";
import type { Prospect } from "../../core/people/people";
import { createContactDaySource } from "./counting/contactDaySource";
import { readReadingReach } from "./counting/readingReach";
import { createCollectingReader } from "./http/collectingReader";
import { createDataverseClient } from "./http/dataverseClient";
import { createDataverseReader } from "./http/dataverseReader";
import {
  lateCrowd,
  lateDepartures,
  lateDetails,
  latePeople,
  lateRelations,
  lateTasks,
  lateTemplates,
  lateWishes,
  loadSetup,
} from "./lateParts";
import type { CrmPeople } from "./people/crmPeople";
import { createProspectRecords } from "./records/prospectRecords";
import type { RelationsOptions } from "./relations/relations";
import { createRowTexts } from "./records/rowTexts";
import type { ReadRowText, TextTable } from "./records/rowTexts";
import { createWishedOptOuts } from "./wishes/wishedOptOuts";
import type { WishedOptOutsOptions } from "./wishes/wishedOptOuts";

/** Everything the product asks of one Dataverse environment. */
export interface DataverseSystem {
  readonly openSources: (
    lookUp: Pick<LookUp, "now" | "organization" | "prospect">,
    time: LookUpTime,
  ) => CrmSources;
  /** Texts by row id. What is read at the same moment travels in one batch. */
  readonly openRowTexts: (table: TextTable, time: LookUpTime) => ReadRowText;
  readonly openTemplates: (time: LookUpTime) => RequestTemplates;
  readonly openTasks: (time: LookUpTime) => RequestTasks;
  /** How the CRM is set up, as far as the rep may read it. */
  readonly readSetup: (time: LookUpTime) => Promise<CrmFacts>;
  /** What the rep wants others to see of them; absent where that is kept nowhere. */
  readonly openWishes?: (time: LookUpTime) => OwnWishes;
  /** Who opted out by themselves, of everything or for any of these people; absent as above. */
  readonly openCrowdOptOuts?: (now: Date, people: readonly Prospect[], time: LookUpTime) => OptOuts;
  /** The source of contacts for many people at once. */
  readonly openCrowd: (
    lookUp: Pick<LookUp, "now" | "organization">,
    people: readonly Prospect[],
    time: LookUpTime,
  ) => ContactSource;
  /** People by name or record, for a rep who looks somebody up. */
  readonly openPeople: (time: LookUpTime) => CrmPeople;
}

type CrmSources = Required<
  Pick<LookUpSources, "contacts" | "records" | "company" | "profiles" | "departures">
> &
  Pick<LookUpSources, "activities" | "optOuts">;

export interface DataverseSystemOptions {
  readonly origin: string;
  readonly transport: Transport;
  /** Whether it is asked how active colleagues have been with anybody. */
  readonly activity: "asked" | "neverAsked";
  /** Whether Dynamics' own insights are read. */
  readonly insights: "asked" | "neverAsked";
  /** Whether a reason names the opportunity that somebody worked on. */
  readonly opportunityNames: RelationsOptions["opportunityNames"];
  /** Where colleagues opt out by themselves. */
  readonly wishes?: WishesAsked;
}

export interface WishesAsked {
  readonly tenantId: string;
  /** `required`: nobody is offered while they cannot be read. */
  readonly manner: "heeded" | "required";
}

export function createDataverseSystem({
  origin,
  transport,
  activity,
  insights,
  opportunityNames,
  wishes,
}: DataverseSystemOptions): DataverseSystem {
  const templates: TemplateMemory = createShortMemory({
    capacity: keptTemplates,
    now: Date.now,
  });
  let reach: ReadingReach | undefined;
  const openClient = (time: LookUpTime) => createDataverseClient(transport.open(time));
  return {
    openRowTexts: (table, time) =>
      createRowTexts(createCollectingReader(transport.open(time)), table),
    openTemplates: (time) => remembering(templates, lateTemplates(openClient(time))),
    openTasks: (time) => lateTasks(openClient(time)),
    readSetup: async (time) => {
      const { readCrmFacts } = await loadSetup();
      return readCrmFacts(createCollectingReader(transport.open(time)));
    },
    ...(wishes && {
      openWishes: (time) => lateWishes(openClient(time), wishes),
      openCrowdOptOuts: (now, people, time) =>
        optOutsOf({
          reader: createCollectingReader(transport.open(time)),
          now,
          prospects: people.map(({ address }) => address),
          ...wishes,
        }),
    }),
    openPeople: (time) => latePeople(createCollectingReader(transport.open(time))),
    openCrowd({ now, organization }, people, time) {
      const send = transport.open(time);
      const reader = createDataverseReader(send);
      const deferredReader = createCollectingReader(send);
      return lateCrowd({ reader, deferredReader, people, now, organization });
    },
    openSources({ now, organization, prospect }, time) {
      const send = transport.open(time);
      const reader = createDataverseReader(send);
      // Two batches, so that deferred counts and details do not wait for one another.
      const deferredReader = createCollectingReader(send);
      const details = createCollectingReader(send);
      const records = createProspectRecords({ reader, origin });
      const { findKnown } = records;
      const relations = lateRelations({ send, now, organization, findKnown, opportunityNames });
      return {
        contacts: [
          createContactDaySource({
            ...{ reader, deferredReader, now, organization },
            findRecordIds: records.findIds,
            findHints: relations.findHints,
            readReach: async () => (reach ??= await readReadingReach(deferredReader)),
          }),
          ...(insights === "asked" ? [relations.insights] : []),
        ],
        records,
        company: relations.company,
        departures: lateDepartures(deferredReader),
        ...(wishes && {
          optOuts: optOutsOf({
            reader: deferredReader,
            now,
            prospects: [prospect.address],
            ...wishes,
          }),
        }),
        ...lateDetails({ reader: details, now }, activity),
      };
    },
  };
}

function optOutsOf({ manner, ...asked }: WishedOptOutsOptions & WishesAsked): OptOuts {
  const optOuts = createWishedOptOuts(asked);
  return manner === "required" ? optOuts : heededWhereRead(optOuts);
}

/** The template by record id; that a record has none is remembered too. */
type TemplateMemory = ShortMemory<{
  readonly template: Awaited<ReturnType<RequestTemplates["read"]>>;
}>;

const keptTemplates = 50;

/** Remembers templates, so that the composer opens at once the second time. */
function remembering(memory: TemplateMemory, { read }: RequestTemplates): RequestTemplates {
  return {
    async read(record) {
      const known = memory.get(record.id);
      if (known !== undefined) return known.template;
      const template = await read(record);
      memory.set(record.id, { template });
      return template;
    },
  };
}
