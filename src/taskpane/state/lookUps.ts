import { chooseProspect } from "../../core/prospect/chooseProspect";
import { findIntroducers } from "../../core/lookUp/findIntroducers";
import type { LookUpSources } from "../../core/lookUp/ports";
import type { Services } from "../../services/services";
import { failureOf } from "./failureOf";
import type { PaneAction, PaneChange } from "./paneReducer";
import type { FoundProspect } from "../../core/prospect/chooseProspect";
import type { Occasion } from "../../core/prospect/occasion";
import type { LookUpView } from "./paneState";
import { createRecentFindings } from "../../core/lookUp/recentFindings";

/** Whatever still hangs by then is named. */
const slowAfterMs = 4_000;

export interface LookUps {
  /** Reads what is open in Outlook and asks who knows the person it is about. */
  readonly begin: () => Promise<void>;
  /** Asks about this person on the item. What answered a moment ago is not asked again. */
  readonly ask: (occasion: Occasion, choice: FoundProspect) => Promise<void>;
  /** Does once more what was done last. */
  readonly repeat: () => Promise<void>;
  readonly stop: () => void;
}

export interface LookUpsOptions {
  readonly services: Services;
  readonly dispatch: (action: PaneAction) => void;
  readonly now: () => Date;
}

/** One look-up under way, and the only way it reaches the pane's state. */
interface Run {
  readonly signal: AbortSignal;
  readonly report: (change: PaneChange) => void;
}

type Task = (run: Run) => Promise<void>;

/** One look-up at a time: the next one ends the one before, wherever that is. */
export function createLookUps(options: LookUpsOptions): LookUps {
  const { services, dispatch, now } = options;
  const recent = createRecentFindings(now);
  let lookUpId = 0;
  let controller = new AbortController();
  let latest: Task = askAboutOpenItem;

  async function start(task: Task): Promise<void> {
    controller.abort();
    controller = new AbortController();
    lookUpId += 1;
    latest = task;
    const run = runOf(lookUpId, controller.signal, dispatch);
    run.report({ type: "lookUpBegan" });
    await stopOnFailure(run, task);
  }

  async function askAboutOpenItem(run: Run): Promise<void> {
    const { item, organization } = await readOpenItem(services);
    if (run.signal.aborted) return;
    if (item === undefined) {
      run.report({ type: "viewChanged", view: { status: "noItem" } });
      return;
    }
    const occasion = { item, organization, rep: services.mailbox.readRep() };
    const choice = chooseProspect(item, occasion);
    if (choice.status === "found") {
      latest = askAbout(occasion, choice);
      await latest(run);
    } else {
      run.report({ type: "viewChanged", view: { status: "noProspect", occasion, choice } });
    }
  }

  function askAbout(occasion: Occasion, choice: FoundProspect): Task {
    return async (run) => {
      const { item, organization } = occasion;
      const opened = services.openSources(item, organization, run.signal);
      const { sources, askedAt } = recent.reuse(choice.prospect, opened);
      run.report({ type: "viewChanged", view: startedView({ occasion, choice, askedAt }) });
      await follow(run, { occasion, choice, sources, now: now() });
    };
  }

  return {
    begin: () => start(askAboutOpenItem),
    ask: (occasion, choice) => start(askAbout(occasion, choice)),
    repeat: () => start(latest),
    stop: () => {
      controller.abort();
    },
  };
}

/** What is heard of a look-up ends when it is aborted. */
function runOf(lookUpId: number, signal: AbortSignal, dispatch: LookUpsOptions["dispatch"]): Run {
  return {
    signal,
    report: (change) => {
      if (!signal.aborted) dispatch({ lookUpId, ...change });
    },
  };
}

async function stopOnFailure(run: Run, task: Task): Promise<void> {
  try {
    await task(run);
  } catch (error) {
    run.report({ type: "viewChanged", view: { status: "stopped", failure: failureOf(error) } });
  }
}

async function readOpenItem({ mailbox, readOrganization }: Services) {
  const [item, organization] = await Promise.all([mailbox.readOpenItem(), readOrganization()]);
  return { item, organization };
}

function startedView(about: Pick<LookUpView, "occasion" | "choice" | "askedAt">): LookUpView {
  return { status: "lookUp", ...about, rows: [], isListInUse: false, isSlow: false };
}

interface Asking {
  readonly occasion: Occasion;
  readonly choice: FoundProspect;
  readonly sources: LookUpSources;
  readonly now: Date;
}

async function follow(run: Run, { occasion, choice, sources, now }: Asking): Promise<void> {
  const { rep, organization } = occasion;
  const slow = setTimeout(run.report, slowAfterMs, { type: "answerIsSlow" });
  await findIntroducers(
    { prospect: choice.prospect, rep, organization, now },
    sources,
    (result) => {
      run.report({ type: "answerArrived", result });
    },
  );
  clearTimeout(slow);
}
