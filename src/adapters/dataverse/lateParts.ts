import type { RequestTasks, RequestTemplates } from "../../core/ledger/requestPorts";
import type { ContactSource, LookUpSources } from "../../core/lookUp/ports";
import { partLoader } from "../../core/partLoader";
import type { Departures } from "../../core/people/departures";
import type { OwnWishes } from "../../core/people/optOut/ownWish";
import type { ColleagueDetailsOptions } from "./colleagueDetails";
import type { CrowdSourceOptions } from "./counting/crowd/crowdSource";
import type { DataverseClient } from "./http/dataverseClient";
import type { DataverseReader } from "./http/dataverseReader";
import type { CrmPeople } from "./people/crmPeople";
import type { Relations, RelationsOptions } from "./relations/relations";

// What no first row waits for is loaded by itself, behind the port that it implements.

/** Loads while the first answers are under way, because a list needs no details to be shown. */
export function lateDetails(
  options: ColleagueDetailsOptions,
  activity: "asked" | "neverAsked",
): Required<Pick<LookUpSources, "profiles">> & Pick<LookUpSources, "activities"> {
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

/** Loads while the first answers are under way: all of it waits for the prospect's records. */
export function lateRelations(options: RelationsOptions): Relations {
  const load = partLoader(async () => {
    const part = await import(/* webpackChunkName: "crm-relations" */ "./relations/relations");
    return part.createRelations(options);
  });
  load().catch(() => undefined);
  return {
    insights: {
      name: "insights",
      findContacts: async (prospect) => (await load()).insights.findContacts(prospect),
    },
    findHints: async (prospect) => {
      try {
        return await (await load()).findHints(prospect);
      } catch {
        return { contacts: [], isPartial: true };
      }
    },
    company: {
      findCompanyContacts: async (prospect) => (await load()).company.findCompanyContacts(prospect),
    },
  };
}

/** An administrator asks for it, hardly anybody else. */
export const loadSetup = partLoader(
  () => import(/* webpackChunkName: "setup" */ "./setup/readCrmFacts"),
);

export function lateWishes(
  client: DataverseClient,
  { tenantId }: { readonly tenantId: string },
): OwnWishes {
  const load = partLoader(async () => {
    const part = await import(/* webpackChunkName: "own-wishes" */ "./wishes/ownWishes");
    return part.createOwnWishes({ client, tenantId, now: () => new Date() });
  });
  return {
    read: async (about) => (await load()).read(about),
    keep: async (wish) => (await load()).keep(wish),
    keepAbout: async (about, knows) => (await load()).keepAbout(about, knows),
  };
}

export function lateTemplates(client: DataverseClient): RequestTemplates {
  const load = partLoader(
    () => import(/* webpackChunkName: "crm-requests" */ "./requests/crmTemplate"),
  );
  return { read: async (record) => (await load()).createCrmTemplates(client).read(record) };
}

export function lateTasks(client: DataverseClient): RequestTasks {
  const load = partLoader(
    () => import(/* webpackChunkName: "crm-requests" */ "./requests/requestTasks"),
  );
  return {
    create: async (task) => (await load()).createRequestTasks(client).create(task),
    close: async (taskId) => (await load()).createRequestTasks(client).close(taskId),
  };
}

export function lateCrowd(options: CrowdSourceOptions): ContactSource {
  const open = partLoader(async () => {
    const part = await import(/* webpackChunkName: "people" */ "./counting/crowd/crowdSource");
    return part.createCrowdSource(options);
  });
  return {
    name: "crm",
    findContacts: async (prospect) => (await open()).findContacts(prospect),
  };
}

/** Who has left is asked only about somebody whom the rep misses. */
export function lateDepartures(reader: DataverseReader): Departures {
  const load = partLoader(async () => {
    const part = await import(/* webpackChunkName: "people" */ "./people/departures");
    return part.createDepartures(reader);
  });
  return { find: async (named) => (await load()).find(named) };
}

export function latePeople(reader: DataverseReader): CrmPeople {
  const load = partLoader(async () => {
    const part = await import(/* webpackChunkName: "people" */ "./people/crmPeople");
    return part.createCrmPeople(reader);
  });
  return {
    system: "crm",
    search: async (name) => (await load()).search(name),
    readRecord: async (reference) => (await load()).readRecord(reference),
  };
}
