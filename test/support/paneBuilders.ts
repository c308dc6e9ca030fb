import { createRequestLedger } from "../../src/adapters/outlook/ledger/requestLedger";
import { AppError } from "../../src/core/errors";
import type { AppErrorCode } from "../../src/core/errors";
import type { Introducer, LookUpResult } from "../../src/core/lookUp/lookUp";
import type { Organization } from "../../src/core/people/organization";
import type { Evidence } from "../../src/core/evidence/evidence";
import type { OpenItem, RepChoices } from "../../src/core/outlookPorts";
import type { Services } from "../../src/services/services";
import type { TenantServices } from "../../src/services/tenantServices";
import type { PaneActions } from "../../src/taskpane/state/paneActions";
import type { LookUpView, PaneState } from "../../src/taskpane/state/paneState";
import { words as requestWords } from "../../src/words/en/request";
import { aColleague, anOpenItem, anOrganization, aProspect, aRep, aSource } from "./builders";

/** 2026-06-01, the day the pane is looked at. */
export const today = 20_605;

/** In no direction. */
export const never = { toProspect: 0, fromProspect: 0, mutual: 0 };

export function someEvidence(part: Partial<Evidence> = {}): Evidence {
  return {
    days: [],
    counts: someCounts(),
    firstDay: today - 300,
    lastDay: today - 6,
    mentions: [],
    sources: ["crm"],
    ...part,
  };
}

export function noEvidence(part: Partial<Evidence> = {}): Evidence {
  const counts = { email: never, meeting: never, phoneCall: never };
  return { days: [], counts, mentions: [], sources: [], ...part };
}

/** 14 emails and 3 meetings, unless the part says otherwise. */
export function someCounts(part: Partial<Evidence["counts"]> = {}): Evidence["counts"] {
  return {
    email: { toProspect: 8, fromProspect: 6, mutual: 0 },
    meeting: { ...never, mutual: 3 },
    phoneCall: never,
    ...part,
  };
}

export function anIntroducer(part: Partial<Introducer> = {}): Introducer {
  return {
    id: "tricia",
    colleague: aColleague(),
    strength: "strong",
    evidence: someEvidence(),
    ...part,
  };
}

/** Introducers with these ids, who are also called so. */
export function introducers(...ids: readonly string[]): readonly Introducer[] {
  return ids.map((id) => anIntroducer({ id, colleague: aColleague({ displayName: id }) }));
}

/** The CRM and the open message answered. */
export function aResult(part: Partial<LookUpResult> = {}): LookUpResult {
  return {
    introducers: [anIntroducer()],
    furtherColleagues: 0,
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
    askedAt: new Date("2026-06-01T09:00:00Z"),
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

export function noActions(part: Partial<PaneActions> = {}): PaneActions {
  const nothing = () => undefined;
  return {
    onTryAgain: nothing,
    onSignIn: nothing,
    onPick: nothing,
    onGetIntroduced: nothing,
    onSettle: () => Promise.resolve("done"),
    onListEntered: nothing,
    onListLeft: nothing,
    onUpdateOrder: nothing,
    onShowView: nothing,
    ...part,
  };
}

export interface FakeOutlook extends Services {
  /** Selects another item, as in a pinned pane. */
  readonly select: (item: OpenItem | undefined) => void;
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
    openSources: () => ({ contacts: [aSource("crm")] }),
    openRequestTasks: () => undefined,
    openRequestTemplates: () => undefined,
    ...part,
  };
  return {
    mailbox: {
      readRep: () => aRep(),
      readOpenItem: () => Promise.resolve(open),
      readMessageText: () => Promise.resolve("Hello Blaine,\nwe opened."),
      onItemChanged: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    appearance: {
      displayLanguage: "en-US",
      readColorScheme: () => "light",
      onColorSchemeChanged: () => () => undefined,
    },
    drafts: { openDraft: () => Promise.resolve() },
    choices,
    openRequestLedger: () => Promise.resolve(ledger),
    openTenant: () => Promise.resolve(tenant),
    loadRequestWords: () => Promise.resolve(requestWords),
    signIn: () => Promise.resolve(),
    select: (item) => {
      open = item;
      listeners.forEach((listener) => {
        listener();
      });
    },
    ...part,
  };
}

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
