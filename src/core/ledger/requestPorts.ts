import type { PastRequest, RequestHistory, RequestOutcome } from "./pastRequest";
import type { Colleague, Prospect } from "../people/people";
import type { ProspectRecord } from "../lookUp/ports";
import type { RequestTemplate } from "../words/requestTemplate";

// Ports of the request: where it is remembered, logged in the CRM, and where its template comes
// from.

/** A request that nothing has come of yet. The ledger knows no name: who it is about has to be known already. */
export interface OpenRequest {
  readonly requestedAt: Date;
  /** `opened`: a draft, of which the rep has not said whether it was sent. */
  readonly state: "opened" | "waiting";
  /** Whom it was made to and about, where that is one of the pairs asked about. */
  readonly about?: RequestPair;
}

/** The rep's requests, remembered without a name or an address. */
export interface RequestLedger {
  /** One entry for each colleague, in the order given. */
  readonly read: (
    prospect: Prospect,
    colleagues: readonly Colleague[],
  ) => Promise<readonly RequestHistory[]>;
  /** The requests that nothing has come of yet, oldest first; those of the pairs given by name. */
  readonly readOpen: (known: readonly RequestPair[]) => Promise<readonly OpenRequest[]>;
  /** How many requests made since then have no answer yet. */
  readonly countWaiting: (since: Date) => Promise<number>;
  /**
   * Remembers that a draft or a chat was opened, which may never be sent. @throws AppError when that is
   * remembered only until the pane closes
   */
  readonly recordOpened: (about: RequestPair, openedAt: Date) => Promise<void>;
  /** Forgets what was opened and not sent. @throws AppError as above */
  readonly takeBackOpened: (about: RequestPair) => Promise<void>;
  /** Remembers that the rep has asked. @throws AppError as above */
  readonly record: (about: RequestPair, requestedAt: Date) => Promise<void>;
  /**
   * Sets the state of the last request, or removes it. Returns it as it was before.
   * @throws AppError as above
   */
  readonly settle: (about: RequestPair, became: RequestOutcome) => Promise<PastRequest | undefined>;
  /**
   * Remembers the CRM task of the last request. Returns that request as it was before; undefined where the
   * rep has taken it back. @throws AppError as above
   */
  readonly attachTask: (about: RequestPair, taskId: string) => Promise<PastRequest | undefined>;
  /** Calls the listener when the ledger has changed. Returns how to stop. */
  readonly onChanged: (listener: () => void) => () => void;
}

/** What a request needs of the outside: to be written, and to be remembered. */
export interface RequestPorts {
  readonly openRequestLedger: () => Promise<RequestLedger>;
  /** @throws AppError */
  readonly openTenant: () => Promise<RequestCrm>;
}

/** The CRM, as far as it has to do with requests. */
export interface RequestCrm {
  /** Undefined where the administrator does not want requests in the CRM, which is the default. */
  readonly openRequestTasks: () => RequestTasks | undefined;
  /** Undefined where there is no CRM. */
  readonly openRequestTemplates: () => RequestTemplates | undefined;
}

/** A request as a task in the CRM. No failed call is repeated: it may have worked. */
export interface RequestTasks {
  /** Regarding the lead or contact, due on a day. Returns the task's id. @throws AppError */
  readonly create: (task: RequestTask) => Promise<string>;
  /** @throws AppError */
  readonly close: (taskId: string) => Promise<void>;
}

export interface RequestTask {
  readonly subject: string;
  readonly regarding: ProspectRecord;
  readonly dueAt: Date;
}

/** The CRM's own words for a request. */
export interface RequestTemplates {
  /** The template for this lead or contact; undefined where there is none. @throws AppError */
  readonly read: (record: ProspectRecord) => Promise<RequestTemplate | undefined>;
}

export interface RequestPair {
  readonly prospect: Prospect;
  readonly colleague: Colleague;
}
