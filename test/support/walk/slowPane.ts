import type { LookUpSources } from "../../../src/core/lookUp/ports";
import type { IntroductionDraft, OpenItem } from "../../../src/core/outlookPorts";
import { readOpenRequests } from "../../../src/core/ledger/openRequests";
import { prepareRequest } from "../../../src/core/request/prepareRequest";
import type { Reasoning } from "../../../src/core/reasoning";
import { answerInRow } from "../../../src/taskpane/state/answerInRow";
import { createAttempts } from "../../../src/taskpane/state/attempts";
import { createKnownPairs } from "../../../src/taskpane/state/knownPairs";
import { createLookUps } from "../../../src/taskpane/state/lookUps";
import { createPaneActions } from "../../../src/taskpane/state/paneActions";
import { initialPaneState, paneReducer } from "../../../src/taskpane/state/paneReducer";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import {
  aColleague,
  aContact,
  anAddress,
  anOpenItem,
  aParticipant,
  someFindings,
} from "../builders";
import type { Latecomers } from "../jest/latecomers";
import { aFakeOutlook } from "../paneBuilders";
import type { FakeOutlook } from "../paneBuilders";

export interface SlowPaneOptions {
  readonly latecomers: Latecomers;
  readonly reasoning: Reasoning;
  /** `refused`: this Outlook never tells that another item is open. */
  readonly registration: "accepted" | "refused";
}

export type SlowPane = ReturnType<typeof openSlowPane>;

/** Whom the rep asked for last, in which look-up; nobody where they closed the composer. */
export interface Click {
  readonly lookUpId: number;
  readonly introducerId: string | undefined;
}

/** A pane without a view, whose every answer waits until it may come. */
export function openSlowPane({ latecomers: { late }, reasoning, registration }: SlowPaneOptions) {
  const outlook = slowOutlook(late, reasoning);
  const seen: PaneState[] = [];
  const drafts: IntroductionDraft[] = [];
  const clicks: Click[] = [];
  let state = initialPaneState;
  const dispatch = (action: Parameters<typeof paneReducer>[1]) => {
    state = paneReducer(state, action);
    seen.push(state);
  };
  const lookUps = createLookUps({
    services: outlook,
    giveUpParts: late(() => Promise.resolve()),
    now: () => new Date(),
    dispatch,
  });
  const openings = createAttempts();
  const loadComposer = late(() =>
    Promise.resolve({ prepareRequest, answerInRow, readOpenRequests }),
  );
  const showView = () => undefined;
  const knownPairs = createKnownPairs();
  return {
    outlook,
    lookUps,
    seen,
    /** Those that the rep opened. */
    drafts,
    /** On "Get introduced", and on what closes the composer. */
    clicks,
    dispatch,
    registration,
    state: () => state,
    actions: () =>
      createPaneActions(state, {
        ...{ services: outlook, lookUps, dispatch, showView, openings, loadComposer },
        knownPairs,
      }),
  };
}

function slowOutlook(late: Latecomers["late"], reasoning: Reasoning): FakeOutlook {
  const outlook = aFakeOutlook({ reasoning });
  outlook.select(messages["eve"]);
  return {
    ...outlook,
    mailbox: { ...outlook.mailbox, readOpenItem: late(outlook.mailbox.readOpenItem) },
    openRequestLedger: late(outlook.openRequestLedger),
    loadRequestWords: late(outlook.loadRequestWords),
    openTenant: late(async () => ({
      ...(await outlook.openTenant()),
      openSources: (_, signal) => friendsOf(late, signal),
    })),
  };
}

/** Tens of thousands of walks ask for the same people: their addresses are parsed once. */
const friends = (["crm", "mailbox"] as const).map((name) => ({
  name,
  friend: aColleague({ addresses: [anAddress(`${name}@contoso.com`)] }),
}));

/** Two sources that find one colleague each, who are called like the prospect with a suffix. */
function friendsOf(late: Latecomers["late"], signal: AbortSignal): LookUpSources {
  const contacts = friends.map(({ name, friend }) => ({
    name,
    findContacts: late(({ displayName }: { readonly displayName: string }) => {
      signal.throwIfAborted();
      const colleague = { ...friend, displayName: `${displayName}'s friend` };
      return Promise.resolve(someFindings({ contacts: [aContact({ colleague })] }));
    }),
  }));
  return { contacts };
}

/** What may be open in Outlook during a walk, by its key. */
export const messages: Readonly<Record<string, OpenItem>> = Object.fromEntries(
  ["ann", "bea", "cid", "dee", "eve"].map((name) => [name, messageFrom(name)]),
);

/** From one person, with another to be picked. */
function messageFrom(name: string): OpenItem {
  return anOpenItem({
    key: name,
    from: aParticipant(`${name}@fourthcoffee.com`, name),
    cc: [aParticipant(`${name}.two@adatum.com`, `${name}.two`)],
    subject: name,
  });
}
