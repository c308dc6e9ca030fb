import { startLookUpTime } from "../adapters/http/lookUpTime";
import { createOpenItemSource } from "../adapters/outlook/item/openItemSource";
import type { RequestCrm } from "../core/ledger/requestPorts";
import type { LookUp } from "../core/lookUp/lookUp";
import type { LookUpSources } from "../core/lookUp/ports";
import type { Organization } from "../core/people/organization";
import type { Rep } from "../core/people/people";
import { reasoning } from "../core/reasoning";
import type { Reasoning } from "../core/reasoning";
import type { TenantSystems } from "./tenantSystems";

/**
 * What can be asked in the rep's organisation. A look-up needs the `Organization`, so that is read first.
 */
export interface TenantServices extends RequestCrm {
  /**
   * The organisation of config.json, with what Graph adds: verified domains, members of the opt-out group.
   * @throws AppError where it cannot be read who opted out
   */
  readonly readOrganization: () => Promise<Organization>;
  /** Loaded with the systems; the pane's first script does without its tables. */
  readonly reasoning: Reasoning;
  /** The rep with every address that has been learnt of them by now; nothing is asked for it. */
  readonly nameRep: (rep: Rep) => Rep;
  /**
   * Opens the sources for one look-up. Nothing is sent before a source is asked; each source signs in
   * by itself and fails by itself. Aborting the signal cancels everything still under way.
   */
  readonly openSources: (lookUp: LookUp, signal: AbortSignal) => LookUpSources;
}

/** The composer opens only when the template is read or given up. */
const templateLimitMs = 2_000;

export function createTenantServices(systems: TenantSystems): TenantServices {
  const { tenant, dataverse, graph } = systems;
  return {
    readOrganization: () => completeOrganization(systems),
    reasoning,
    nameRep: graph.nameRep,
    openSources(lookUp, signal) {
      const time = startLookUpTime(signal);
      const message = createOpenItemSource(lookUp);
      const crm = dataverse?.openSources(lookUp, time);
      const own = graph.openSources(lookUp, time);
      return { ...crm, ...own, contacts: [message, ...(crm?.contacts ?? []), ...own.contacts] };
    },
    openRequestTasks: () =>
      tenant.logsRequests ? dataverse?.openTasks(unabortedTime()) : undefined,
    openRequestTemplates: () => dataverse?.openTemplates(unabortedTime(templateLimitMs)),
  };
}

/**
 * The opt-out group has to be read before a colleague is suggested. The verified domains only add
 * to those of config.json, so the first look-up does not wait for them.
 */
async function completeOrganization({ tenant, graph }: TenantSystems): Promise<Organization> {
  const { organization, optOutGroupId } = tenant;
  const completed = graph.completeOrganization(organization, unabortedTime());
  return optOutGroupId === undefined ? ifAlreadyThere(completed, organization) : completed;
}

/** The promise's value where it has settled already, else what is at hand; never waits. */
function ifAlreadyThere<Value>(promise: Promise<Value>, atHand: Value): Promise<Value> {
  return Promise.race([promise, Promise.resolve(atHand)]);
}

/** Time for requests that belong to no look-up, so none can abort them. */
function unabortedTime(limitMs?: number) {
  return startLookUpTime(new AbortController().signal, limitMs);
}
