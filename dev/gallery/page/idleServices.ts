import { idleActions } from "./idleActions";
import type { OpenedForm } from "../../../src/core/outlookPorts";
import { noRequests } from "../../../src/core/ledger/pastRequest";
import type { Colleague } from "../../../src/core/people/people";
import type { RequestLedger } from "../../../src/core/ledger/requestPorts";
import type { PreparedRequest } from "../../../src/core/request/prepareRequest";
import { reasoning } from "../../../src/core/reasoning";
import type { Services } from "../../../src/services/services";
import { contoso, blaine, message } from "../states/people";

/** Outlook as far as a picture of the composer needs it: it answers and opens nothing. */
export function idleServices(
  displayLanguage: string,
  prepared: PreparedRequest,
  form: OpenedForm = { word: "reliable", signature: "added" },
): Services {
  return {
    mailbox: {
      readRep: () => blaine,
      readOpenItem: () => Promise.resolve(message()),
      readMessageText: () => Promise.resolve("Hello Blaine,\n\nwe open a new store in June."),
      openItemKey: () => undefined,
      onItemChanged: () => () => undefined,
      checkRecipients: () => undefined,
    },
    appearance: {
      displayLanguage,
      readColorScheme: () => undefined,
      onColorSchemeChanged: () => () => undefined,
    },
    drafts: { openDraft: () => Promise.resolve(form) },
    canOpenDrafts: () => prepared.request.item.isBeingWritten !== true,
    choices: { read: () => undefined, keep: () => Promise.resolve() },
    loadRequestWords: () => Promise.resolve(prepared.request.words),
    openRequestLedger: () => Promise.resolve(idleLedger(prepared)),
    openTenant: () =>
      Promise.resolve({
        readOrganization: () => Promise.resolve(contoso),
        reasoning,
        nameRep: (rep) => rep,
        opinions: { about: () => () => undefined, say: () => Promise.resolve() },
        openSources: () => ({ contacts: [] }),
        countCrowd: () => new Promise(() => undefined),
        openSearch: () => new Promise(() => undefined),
        openRequestTemplates: () => undefined,
        probe: () => undefined,
        restMs: () => 0,
        openRequestTasks: () => undefined,
        openWishes: () => undefined,
        readSetup: () => Promise.reject(new Error("A picture checks nothing.")),
      }),
    readHostReport: idleActions.onReadHost,
    signIn: () => Promise.resolve(),
  };
}

/** Knows what the picture knows, and learns nothing. */
function idleLedger({ request, histories }: PreparedRequest): RequestLedger {
  const nothing = () => Promise.resolve(undefined);
  const historyOf = (colleague: Colleague) => {
    const asked = [request.introducer, ...request.others].find(
      (one) => one.colleague === colleague,
    );
    return histories.get(asked?.id ?? "") ?? noRequests;
  };
  return {
    countWaiting: () => Promise.resolve(0),
    read: (_, colleagues) => Promise.resolve(colleagues.map(historyOf)),
    recordOpened: nothing,
    takeBackOpened: nothing,
    record: nothing,
    settle: nothing,
    attachTask: nothing,
    onChanged: () => () => undefined,
  };
}
