import type { Ask, AskHistory, AskOutcome } from "./pastRequest";
import type { Colleague, Prospect } from "../people/people";
import type { ProspectRecord } from "../lookUp/ports";
import type { RequestTemplate } from "../words/requestTemplate";

// What core asks where a request is written and remembered.

/** What the rep has asked of whom, remembered without a name or an address. */
export interface AskLedger {
  /** One entry for each colleague, in the order given. */
  readonly read: (
    prospect: Prospect,
    colleagues: readonly Colleague[],
  ) => Promise<readonly AskHistory[]>;
  /** @throws AppError when it is remembered no longer than the pane lives */
  readonly record: (about: AskedAbout, askedAt: Date) => Promise<void>;
  /**
   * What became of the last one, or that there was none. Returns it as it was before.
   * @throws AppError as above
   */
  readonly settle: (about: AskedAbout, became: AskOutcome) => Promise<Ask | undefined>;
  /**
   * Remembers the task that stands for the last one in the CRM. Returns it as it was before; undefined
   * where the rep has taken it back. @throws AppError as above
   */
  readonly attachTask: (about: AskedAbout, taskId: string) => Promise<Ask | undefined>;
}

/** A request as a task in the CRM. Nothing is sent twice: the first time may have worked. */
export interface AskTasks {
  /** Regarding the lead or contact, due on a day. Returns the task's id. @throws AppError */
  readonly create: (task: AskTask) => Promise<string>;
  /** @throws AppError */
  readonly close: (taskId: string) => Promise<void>;
}

export interface AskTask {
  readonly subject: string;
  readonly regarding: ProspectRecord;
  readonly dueAt: Date;
}

/** The CRM's own words for a request. */
export interface RequestTemplates {
  /** About this lead or contact; undefined where there are none to use. @throws AppError */
  readonly read: (record: ProspectRecord) => Promise<RequestTemplate | undefined>;
}

export interface AskedAbout {
  readonly prospect: Prospect;
  readonly colleague: Colleague;
}
