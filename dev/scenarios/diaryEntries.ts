import type { MailboxMessage } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { Someone } from "./someone";

// The events of a scenario.

export interface DiaryEmail {
  readonly at: Date;
  readonly from: Someone;
  readonly to: readonly Someone[];
  readonly cc?: readonly Someone[];
  readonly subject: string;
  readonly text?: string;
  readonly sender?: Someone;
  readonly replyTo?: readonly Someone[];
  readonly sensitivity?: NonNullable<MailboxMessage["sensitivity"]>;
  readonly regarding?: Someone;
  /** True where the CRM does not hold it. */
  readonly isUntracked?: boolean;
}

export interface DiaryMeeting {
  readonly at: Date;
  readonly organizer: Someone;
  readonly required: readonly Someone[];
  readonly optional?: readonly Someone[];
  readonly subject: string;
  readonly state: "completed" | "scheduled" | "canceled";
}

export interface DiaryCall {
  readonly at: Date;
  readonly from: Someone;
  readonly to: Someone;
  readonly subject: string;
}

export interface DiaryTask {
  readonly at: Date;
  readonly owner: Someone;
  readonly regarding: Someone;
  readonly subject: string;
}
