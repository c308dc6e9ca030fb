import { idleActions } from "../../dev/gallery/page/idleActions";
import { createOpinionBook } from "../../src/adapters/outlook/opinions/opinionBook";
import { createRequestLedger } from "../../src/adapters/outlook/ledger/requestLedger";
import { AppError } from "../../src/core/errors";
import type { AppErrorCode } from "../../src/core/errors";
import type { Introducer, LookUpResult } from "../../src/core/lookUp/lookUp";
import type { Organization } from "../../src/core/people/organization";
import type { OpenedForm, OpenItem, RepChoices } from "../../src/core/outlookPorts";
import type { PersonSearch } from "../../src/core/prospect/personSearch";
import { reasoning } from "../../src/core/reasoning";
import type { Services } from "../../src/services/services";
import type { TenantServices } from "../../src/services/tenantServices";
import type { PaneActions } from "../../src/taskpane/state/paneActions";
import type { LookUpView, PaneState } from "../../src/taskpane/state/paneState";
import { words as requestWords } from "../../src/words/en/request";
import {
  aColleague,
  anIntroducer,
  anOpenItem,
  anOrganization,
  aProspect,
  aRep,
  aSource,
} from "./builders";
import { now } from "./days";

/** Introducers with these ids, who are also called so. */
export function introducers(...ids: readonly string[]): readonly Introducer[] {
  return ids.map((id) => anIntroducer({ id, colleague: aColleague({ displayName: id }) }));
}

/** The CRM and the open message answered. */
export function aResult(part: Partial<LookUpResult> = {}): LookUpResult {
  return {
    introducers: [anIntroducer()],
    further: [],
    reports: [
      { asked: "crm", status: "answered", found: 1 },
      { asked: "message", status: "answered", found: 0 },
    ],
    records: [],
    ...part,
  };
}

/** A look-up that shows what it found. */
export function aLookUpView(part: Partial<LookUpView> = {}): LookUpView {
  const result = part.result ?? aResult();
  return {
    status: "lookUp",
    occasion: { item: anOpenItem(), rep: aRep(), organization: anOrganization() },
    choice: { status: "found", prospect: aProspect(), notices: [], offered: [] },
    askedAt: now,
    result,
    rows: result.introducers,
    isListInUse: false,
    isSlow: false,
    ...part,
  };
}

export function aPaneState(part: Partial<LookUpView> = {}): PaneState {
  return { lookUpId: 1, ...aLookUpView(part) };
}

/** Does nothing, as in the gallery, but for what a test listens to. */
export function noActions(part: Partial<PaneActions> = {}): PaneActions {
  return { ...idleActions, ...part };
}

export interface FakeOutlook extends Services {
  /** Selects another item, as in a pinned pane. */
  readonly select: (item: OpenItem | undefined) => void;
}

/** Finds the people it is given, by name. */
export function aSearch(part: Partial<PersonSearch> = {}): PersonSearch {
  return {
    crmOrigins: [],
    suggest: () => Promise.resolve({ people: [], failed: [] }),
    readRecord: () => Promise.resolve({ status: "missing" }),
    refusalOf: () => undefined,
    ...part,
  };
}

/** What a test gives in place of the fakes, whoever it belongs to. */
export type FakeParts = Partial<Services & TenantServices & { organization: Organization }>;

/** Outlook with one message open, and a CRM that knows Tricia Potter. */
export function aFakeOutlook(part: FakeParts = {}): FakeOutlook {
  let open: OpenItem | undefined = anOpenItem();
  const choices = part.choices ?? someChoices();
  const ledger = createRequestLedger(choices);
  const listeners = new Set<() => void>();
  const tenant: TenantServices = {
    readOrganization: () => Promise.resolve(part.organization ?? anOrganization()),
    reasoning,
    nameRep: (rep) => rep,
    opinions: createOpinionBook(choices),
    openSources: () => ({ contacts: [aSource("crm")] }),
    openWishes: () => undefined,
    readSetup: () => Promise.reject(new AppError("unexpected")),
    openRequestTasks: () => undefined,
    openRequestTemplates: () => undefined,
    openSearch: () => Promise.resolve(aSearch()),
    countCrowd: () => new Promise(() => undefined),
    probe: () => undefined,
    restMs: () => 0,
    ...part,
  };
  return {
    mailbox: {
      readRep: () => aRep(),
      readOpenItem: () => Promise.resolve(open),
      readMessageText: () => Promise.resolve("Hello Blaine,\nwe opened."),
      openItemKey: () => open?.key,
      onItemChanged: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      checkRecipients: () => undefined,
    },
    appearance: {
      displayLanguage: "en-US",
      readColorScheme: () => "light",
      onColorSchemeChanged: () => () => undefined,
    },
    drafts: { openDraft: () => Promise.resolve(reliablyOpened) },
    canOpenDrafts: () => true,
    choices,
    openRequestLedger: () => Promise.resolve(ledger),
    openTenant: () => Promise.resolve(tenant),
    loadRequestWords: () => Promise.resolve(requestWords),
    signIn: () => Promise.resolve(),
    readHostReport: idleActions.onReadHost,
    select: (item) => {
      open = item;
      listeners.forEach((listener) => {
        listener();
      });
    },
    ...part,
  };
}

/** A form that is what Outlook says it is. */
export const reliablyOpened: OpenedForm = { word: "reliable", signature: "added" };

/** What the rep has chosen, in memory. */
export function someChoices(kept: Readonly<Record<string, unknown>> = {}): RepChoices {
  const choices = new Map<string, unknown>(Object.entries(kept));
  return {
    read: (name) => choices.get(name),
    keep: (name, value) => {
      choices.set(name, value);
      return Promise.resolve();
    },
  };
}

export function refusing(code: AppErrorCode): () => Promise<never> {
  return () => Promise.reject(new AppError(code));
}
