import type { RequestTasks, RequestTemplates } from "../../core/ledger/requestPorts";
import type { LookUp } from "../../core/lookUp/lookUp";
import type { LookUpSources, ReadingReach } from "../../core/lookUp/ports";
import { partLoader } from "../../core/partLoader";
import { createShortMemory } from "../../core/shortMemory";
import type { ShortMemory } from "../../core/shortMemory";
import type { LookUpTime } from "../http/lookUpTime";
import type { Transport } from "../http/transport";
import type { ContactSource } from "../../core/lookUp/ports";
import type { Prospect } from "../../core/people/people";
import type { CrowdSourceOptions } from "./counting/crowd/crowdSource";
import { createContactDaySource } from "./counting/contactDaySource";
import { readReadingReach } from "./counting/readingReach";
import { createCollectingReader } from "./http/collectingReader";
import type { ColleagueDetailsOptions } from "./colleagueDetails";
import { createDataverseClient } from "./http/dataverseClient";
import type { DataverseClient } from "./http/dataverseClient";
import { createDataverseReader } from "./http/dataverseReader";
import type { DataverseReader } from "./http/dataverseReader";
import type { CrmPeople } from "./people/crmPeople";
import { createProspectRecords } from "./records/prospectRecords";
import { createRowTexts } from "./records/rowTexts";
import type { ReadRowText, TextTable } from "./records/rowTexts";

/** Everything the product asks of one Dataverse environment. */
export interface DataverseSystem {
  readonly openSources: (
    lookUp: Pick<LookUp, "now" | "organization">,
    time: LookUpTime,
  ) => CrmSources;
  /** Texts by row id. What is read at the same moment travels in one batch. */
  readonly openRowTexts: (table: TextTable, time: LookUpTime) => ReadRowText;
  readonly openTemplates: (time: LookUpTime) => RequestTemplates;
  readonly openTasks: (time: LookUpTime) => RequestTasks;
  /** The source of contacts for many people at once. */
  readonly openCrowd: (
    lookUp: Pick<LookUp, "now" | "organization">,
    people: readonly Prospect[],
    time: LookUpTime,
  ) => ContactSource;
  /** People by name or record, for a rep who looks somebody up. */
  readonly openPeople: (time: LookUpTime) => CrmPeople;
}

type CrmSources = Required<Pick<LookUpSources, "contacts" | "records" | "profiles">> &
  Pick<LookUpSources, "activities">;

export interface DataverseSystemOptions {
  readonly origin: string;
  readonly transport: Transport;
  /** Whether it is asked how active colleagues have been with anybody. */
  readonly activity: "asked" | "neverAsked";
}

export function createDataverseSystem({
  origin,
  transport,
  activity,
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
    openPeople: (time) => latePeople(createCollectingReader(transport.open(time))),
    openCrowd({ now, organization }, people, time) {
      const send = transport.open(time);
      const reader = createDataverseReader(send);
      const deferredReader = createCollectingReader(send);
      return lateCrowd({ reader, deferredReader, people, now, organization });
    },
    openSources({ now, organization }, time) {
      const send = transport.open(time);
      const reader = createDataverseReader(send);
      // Two batches, so that deferred counts and details do not wait for one another.
      const deferredReader = createCollectingReader(send);
      const details = createCollectingReader(send);
      const records = createProspectRecords({ reader, origin });
      return {
        contacts: [
          createContactDaySource({
            ...{ reader, deferredReader, now, organization },
            findRecordIds: records.findIds,
            readReach: async () => (reach ??= await readReadingReach(deferredReader)),
          }),
        ],
        records,
        ...lateDetails({ reader: details, now }, activity),
      };
    },
  };
}

/** Loads while the first answers are under way, because a list needs no details to be shown. */
function lateDetails(
  options: ColleagueDetailsOptions,
  activity: DataverseSystemOptions["activity"],
): Pick<CrmSources, "profiles" | "activities"> {
  const load = partLoader(async () => {
    const part = await import(/* webpackChunkName: "details-of-colleagues" */ "./colleagueDetails");
    return part.createColleagueDetails(options);
  });
  load().catch(() => undefined);
  return {
    profiles: { readProfiles: async (asked) => (await load()).profiles.readProfiles(asked) },
    ...(activity === "asked" && {
      activities: {
        readActivities: async (asked) => (await load()).activities.readActivities(asked),
      },
    }),
  };
}

function lateTemplates(client: DataverseClient): RequestTemplates {
  const load = partLoader(
    () => import(/* webpackChunkName: "crm-requests" */ "./requests/crmTemplate"),
  );
  return { read: async (record) => (await load()).createCrmTemplates(client).read(record) };
}

function lateTasks(client: DataverseClient): RequestTasks {
  const load = partLoader(
    () => import(/* webpackChunkName: "crm-requests" */ "./requests/requestTasks"),
  );
  return {
    create: async (task) => (await load()).createRequestTasks(client).create(task),
    close: async (taskId) => (await load()).createRequestTasks(client).close(taskId),
  };
}

function lateCrowd(options: CrowdSourceOptions): ContactSource {
  const open = partLoader(async () => {
    const part = await import(/* webpackChunkName: "crm-crowd" */ "./counting/crowd/crowdSource");
    return part.createCrowdSource(options);
  });
  return {
    name: "crm",
    findContacts: async (prospect) => (await open()).findContacts(prospect),
  };
}

function latePeople(reader: DataverseReader): CrmPeople {
  const load = partLoader(async () => {
    const part = await import(/* webpackChunkName: "crm-people" */ "./people/crmPeople");
    return part.createCrmPeople(reader);
  });
  return {
    system: "crm",
    search: async (name) => (await load()).search(name),
    readRecord: async (reference) => (await load()).readRecord(reference),
  };
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
