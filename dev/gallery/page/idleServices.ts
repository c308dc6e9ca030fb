import { noRequests } from "../../../src/core/ledger/pastRequest";
import type { Colleague } from "../../../src/core/people/people";
import type { RequestLedger } from "../../../src/core/ledger/requestPorts";
import type { Services } from "../../../src/services/services";
import type { RequestContext } from "../../../src/core/request/requestContext";
import { contoso, blaine, message } from "../states/people";

/** Outlook as far as a picture of the composer needs it: it answers and opens nothing. */
export function idleServices(displayLanguage: string, context: RequestContext): Services {
  return {
    mailbox: {
      readRep: () => blaine,
      readOpenItem: () => Promise.resolve(message()),
      readMessageText: () => Promise.resolve("Hello Blaine,\n\nwe open a new store in June."),
      onItemChanged: () => () => undefined,
    },
    appearance: {
      displayLanguage,
      readColorScheme: () => undefined,
      onColorSchemeChanged: () => () => undefined,
    },
    drafts: { openDraft: () => Promise.resolve() },
    choices: { read: () => undefined, keep: () => Promise.resolve() },
    openCrmTemplates: () => undefined,
    openRequestTasks: () => undefined,
    openRequestLedger: () => Promise.resolve(idleLedger(context)),
    readOrganization: () => Promise.resolve(contoso),
    openSources: () => ({ contacts: [] }),
    signIn: () => Promise.resolve(),
  };
}

/** Knows what the picture knows, and learns nothing. */
function idleLedger({ introducer, others, histories }: RequestContext): RequestLedger {
  const nothing = () => Promise.resolve(undefined);
  const historyOf = (colleague: Colleague) => {
    const asked = [introducer, ...others].find((one) => one.colleague === colleague);
    return histories.get(asked?.id ?? "") ?? noRequests;
  };
  return {
    read: (_, colleagues) => Promise.resolve(colleagues.map(historyOf)),
    record: nothing,
    settle: nothing,
    attachTask: nothing,
  };
}
