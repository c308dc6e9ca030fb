import { settingsOf } from "../adapters/config/settingsOf";
import { startLookUpTime } from "../adapters/http/lookUpTime";
import { acquaintanceTable } from "../adapters/organizationMail/acquaintanceTable";
import { createOpenItemSource } from "../adapters/outlook/item/openItemSource";
import { createOpinionBook } from "../adapters/outlook/opinions/opinionBook";
import type { OpinionBook } from "../core/people/opinion";
import type { RepChoices } from "../core/outlookPorts";
import type { RequestCrm } from "../core/ledger/requestPorts";
import type { ReadSentMail } from "../core/ledger/sentMail";
import type { LookUp } from "../core/lookUp/lookUp";
import { joinOptOuts } from "../core/lookUp/joinOptOuts";
import type { LookUpSources } from "../core/lookUp/ports";
import type { Organization } from "../core/people/organization";
import type { SetupFacts } from "../core/setup/setupFacts";
import type { OwnWishes } from "../core/people/optOut/ownWish";
import type { Rep } from "../core/people/people";
import { partLoader } from "../core/partLoader";
import type { PersonSearch } from "../core/prospect/personSearch";
import { reasoning } from "../core/reasoning";
import type { Reasoning } from "../core/reasoning";
import type { CrowdCounter } from "./crowd";
import type { TenantSystems } from "./tenantSystems";

/**
 * What can be asked in the rep's organisation. A look-up needs the `Organization`, so that is read first.
 */
export interface TenantServices extends RequestCrm {
  /** The organisation of config.json, with the verified domains where Graph has told them by now. */
  readonly readOrganization: () => Promise<Organization>;
  /** Loaded with the systems; the pane's first script does without its tables. */
  readonly reasoning: Reasoning;
  /** What the rep has said of colleagues. */
  readonly opinions: OpinionBook;
  /** The rep with every address that has been learnt of them by now; nothing is asked for it. */
  readonly nameRep: (rep: Rep) => Rep;
  /**
   * Opens the sources for one look-up. Nothing is sent before a source is asked; each source signs in
   * by itself and fails by itself. Aborting the signal cancels everything still under way.
   */
  readonly openSources: (lookUp: LookUp, signal: AbortSignal) => LookUpSources;
  /** Absent where the rep's own mailbox is not to be asked. */
  readonly readSentMail?: ReadSentMail;
  /** What the rep wants others to see of them; undefined where the organisation keeps that nowhere. */
  readonly openWishes: () => OwnWishes | undefined;
  /** Reads how the organisation is set up, and changes nothing. Never rejects because of a system. */
  readonly readSetup: () => Promise<SetupFacts>;
  /** Opens the search for anybody at all, for one question of this rep's. @throws Error where it does not load */
  readonly openSearch: (rep: Rep, signal: AbortSignal) => Promise<PersonSearch>;
  /** Who knows everybody outside on an item best. @throws Error where it does not load */
  readonly countCrowd: CrowdCounter["count"];
  /** The rep wants it tried again: a system that is being left alone is asked once more. */
  readonly probe: () => void;
  /** How long a system still asks to be left alone; 0 where none does. */
  readonly restMs: () => number;
}

/** The composer opens only when the template is read or given up. */
const templateLimitMs = 2_000;

/** Counting a whole month may take a while. */
const setupLimitMs = 30_000;

export function createTenantServices(systems: TenantSystems, choices: RepChoices): TenantServices {
  const { tenant, dataverse, graph, organizationMail, transports } = systems;
  const readOrganization = createOrganizationReader(systems);
  const crowds = partLoader(async () => {
    const { createCrowdCounter } = await import(/* webpackChunkName: "people" */ "./crowd");
    return createCrowdCounter(systems);
  });
  return {
    probe: () => {
      for (const transport of transports) transport.probe();
    },
    restMs: () => Math.max(...transports.map(({ restMs }) => restMs())),
    readOrganization,
    reasoning,
    opinions: createOpinionBook(choices),
    nameRep: graph.nameRep,
    countCrowd: async (...asked) => (await crowds()).count(...asked),
    async openSearch(rep, signal) {
      const [{ openPersonSearch }, organization] = await Promise.all([
        loadSearch(),
        readOrganization(),
      ]);
      return openPersonSearch(systems, { rep: graph.nameRep(rep), organization }, signal);
    },
    openSources(lookUp, signal) {
      const time = startLookUpTime(signal);
      const message = createOpenItemSource(lookUp);
      const crm = dataverse?.openSources(lookUp, time);
      const own = graph.openSources(lookUp, time);
      const readRow = dataverse?.openRowTexts(acquaintanceTable, time);
      const all = readRow && organizationMail?.openSource(readRow);
      return joinSources([
        { contacts: lookUp.item.isStandIn === true ? [] : [message] },
        ...(crm ? [crm] : []),
        { contacts: all ? [all] : [] },
        own,
      ]);
    },
    ...(tenant.sources.mailbox && {
      readSentMail: (wanted) => graph.readSentMail(wanted, unabortedTime()),
    }),
    readSetup: async () => {
      const time = unabortedTime(setupLimitMs);
      const [facts, crm] = await Promise.all([graph.readSetup(time), dataverse?.readSetup(time)]);
      return { settings: settingsOf(tenant), graph: facts, ...(crm && { crm }) };
    },
    openWishes: () => dataverse?.openWishes?.(unabortedTime()),
    openRequestTasks: () =>
      tenant.logsRequests ? dataverse?.openTasks(unabortedTime()) : undefined,
    openRequestTemplates: () => dataverse?.openTemplates(unabortedTime(templateLimitMs)),
  };
}

/** Those of every system, in the order of belief. */
function joinSources(systems: readonly LookUpSources[]): LookUpSources {
  const optOuts = joinOptOuts(systems.flatMap((one) => one.optOuts ?? []));
  const contacts = systems.flatMap((one) => one.contacts);
  const joined = systems.reduce((all, one) => ({ ...all, ...one }), { contacts });
  return { ...joined, ...(optOuts && { optOuts }), contacts };
}

const loadSearch = partLoader(() => import(/* webpackChunkName: "people" */ "./personSearch"));

/**
 * The verified domains only add to those of config.json, so no look-up waits for them: the first one may
 * do without.
 */
function createOrganizationReader({ tenant, graph }: TenantSystems): () => Promise<Organization> {
  let latest = tenant.organization;
  const learn = async () => {
    latest = await graph.completeOrganization(tenant.organization, unabortedTime());
  };
  return () => {
    learn().catch(() => undefined);
    return Promise.resolve(latest);
  };
}

/** Time for requests that belong to no look-up, so none can abort them. */
function unabortedTime(limitMs?: number) {
  return startLookUpTime(new AbortController().signal, limitMs);
}
