import { countWaitingRequests } from "../../core/ledger/countWaitingRequests";
import type { DetailSources } from "../../core/colleagues/readDetails";
import { mayPass } from "../../core/lookUp/lookUpOutcome";
import { createRecentFindings } from "../../core/lookUp/recentFindings";
import type { OpenItem } from "../../core/outlookPorts";
import type { Organization } from "../../core/people/organization";
import type { Person } from "../../core/people/people";
import type { ProspectChoice } from "../../core/prospect/chooseProspect";
import { standInItem } from "../../core/prospect/standInItem";
import type { Occasion } from "../../core/prospect/occasion";
import type { Services } from "../../services/services";
import type { TenantServices } from "../../services/tenantServices";
import { follow, reportFailure, runOf } from "./lookUpRun";
import type { Run, Task } from "./lookUpRun";
import type { PaneAction } from "./paneReducer";
import type { LookUpView } from "./paneState";

export interface LookUps {
  /** Reads what is open in Outlook and asks who knows the person it is about. */
  readonly begin: () => Promise<void>;
  /** Asks about another person on the item. What answered a moment ago is not asked again. */
  readonly pick: (item: OpenItem, person: Person) => Promise<void>;
  /** Asks about somebody the rep named, whoever is on the open item. */
  readonly lookUp: (person: Person, openKind: OpenItem["kind"]) => Promise<void>;
  /**
   * Repeats the last task, for the account the rep is signed in with by now. Asks once more even where a
   * system is being left alone.
   */
  readonly repeat: () => Promise<void>;
  /** Repeats it when the wait that a system asked for is over. */
  readonly resume: () => Promise<void>;
  /** What can be asked about colleagues of the latest answer; undefined where none was looked for. */
  readonly openDetails: () => DetailSources | undefined;
  readonly stop: () => void;
}

export interface LookUpsOptions {
  readonly services: Pick<Services, "mailbox" | "openTenant" | "openRequestLedger">;
  /** Ends the wait for parts of the product that have not come, so that they are asked for anew. */
  readonly giveUpParts: () => Promise<void>;
  readonly dispatch: (action: PaneAction) => void;
  readonly now: () => Date;
}

/** So often in a row the pane goes on by itself. */
const mostResumptions = 3;

/** How a task begins, where it is not for the first time. */
interface Manner {
  /** A system that is being left alone is asked all the same. */
  readonly isProbe?: boolean;
  /** How often in a row the pane has gone on by itself. */
  readonly resumptions?: number;
}

/** What a look-up is about: an item, and the person on it whom the rep picked, if any. */
interface Subject {
  readonly item: OpenItem;
  readonly picked?: Person;
}

/** One look-up at a time: the next one aborts the one before. */
export function createLookUps(options: LookUpsOptions): LookUps {
  const { services, dispatch, now } = options;
  const recent = createRecentFindings(now);
  let lookUpId = 0;
  let controller = new AbortController();
  let latest: Task = askAboutOpenItem;
  let resumptions = 0;
  let openDetails = (): DetailSources | undefined => undefined;

  async function start(task: Task, manner: Manner = {}): Promise<void> {
    resumptions = manner.resumptions ?? 0;
    controller.abort();
    controller = new AbortController();
    lookUpId += 1;
    latest = task;
    openDetails = () => undefined;
    const run = runOf(lookUpId, controller.signal, dispatch);
    run.report({ type: "lookUpBegan" });
    await reportFailure(run, manner.isProbe === true ? probing(task) : task);
  }

  function probing(task: Task): Task {
    return async (run) => {
      await options.giveUpParts();
      const { probe } = await services.openTenant();
      probe();
      await task(run);
    };
  }

  async function askAboutOpenItem(run: Run): Promise<void> {
    const [item, tenant] = await Promise.all([
      services.mailbox.readOpenItem(),
      openTenant(services),
    ]);
    if (run.signal.aborted) return;
    if (item === undefined) await showNoItem(run);
    else await ask(run, { item }, tenant);
  }

  async function showNoItem({ report }: Run): Promise<void> {
    report({ type: "viewChanged", view: { status: "noItem" } });
    const waitingRequests = await countWaitingRequests(services, now());
    report({ type: "viewChanged", view: { status: "noItem", waitingRequests } });
  }

  function taskAbout(subject: Subject): Task {
    return async (run) => {
      const tenant = await openTenant(services);
      if (!run.signal.aborted) await ask(run, subject, tenant);
    };
  }

  async function ask(run: Run, subject: Subject, tenant: OpenTenant): Promise<void> {
    const known = services.mailbox.readRep();
    const rep = tenant.nameRep(known);
    const occasion = { item: subject.item, rep, organization: tenant.organization };
    const choice = chooseFor(occasion, subject.picked, tenant);
    if (choice.status === "notFound") {
      run.report({ type: "viewChanged", view: { status: "noProspect", occasion, choice } });
      return;
    }
    // From now on a repeat is about this item, even if Outlook has opened another.
    latest = taskAbout(subject);
    const { prospect } = choice;
    const opinionOf = tenant.opinions.about(prospect);
    const lookUp = { ...occasion, prospect, now: now(), opinionOf };
    // Another account sees other things; another address of the same one does not.
    const searched = { ...lookUp, rep: known };
    const open = () => recent.reuse(searched, tenant.openSources(lookUp, run.signal));
    const { sources, askedAt } = open();
    // Opened anew: the time that the look-up had is over by then.
    openDetails = () => open().sources;
    run.report({ type: "viewChanged", view: startedView({ occasion, choice, askedAt }) });
    const result = await follow(run, (onProgress) =>
      tenant.reasoning.findIntroducers(lookUp, sources, onProgress),
    );
    const restMs = tenant.restMs();
    if (restMs > 0 && mayPass(result) && resumptions < mostResumptions) {
      run.report({ type: "restAsked", until: new Date(now().getTime() + restMs) });
    }
  }

  return {
    begin: () => start(askAboutOpenItem),
    pick: (item, picked) => start(taskAbout({ item, picked })),
    lookUp(picked, kind) {
      const key = services.mailbox.openItemKey();
      const item = standInItem(key === undefined ? undefined : { key, kind });
      return start(taskAbout({ item, picked }));
    },
    repeat: () => start(latest, { isProbe: true }),
    resume: () => start(latest, { resumptions: resumptions + 1 }),
    openDetails: () => openDetails(),
    stop: () => {
      controller.abort();
    },
  };
}

interface OpenTenant extends TenantServices {
  readonly organization: Organization;
}

async function openTenant(services: LookUpsOptions["services"]): Promise<OpenTenant> {
  const tenant = await services.openTenant();
  return { ...tenant, organization: await tenant.readOrganization() };
}

function chooseFor(
  occasion: Occasion,
  picked: Person | undefined,
  { reasoning }: OpenTenant,
): ProspectChoice {
  const choice = reasoning.chooseProspect(occasion.item, occasion);
  return picked === undefined ? choice : reasoning.pickProspect(choice, picked, occasion);
}

function startedView(about: Pick<LookUpView, "occasion" | "choice" | "askedAt">): LookUpView {
  return { status: "lookUp", ...about, rows: [], isListInUse: false, isSlow: false };
}
