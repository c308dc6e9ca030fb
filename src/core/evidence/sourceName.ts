/**
 * Where evidence comes from, in the order of belief: the organisation's own first. `insights` is what Dynamics
 * itself has worked out; `organization` is the mail of all colleagues, as a job of the administrator's counted it;
 * mailbox and calendar are the rep's own.
 */
export const sourceOrder = [
  "crm",
  "insights",
  "organization",
  "mailbox",
  "calendar",
  "message",
] as const;

export type SourceName = (typeof sourceOrder)[number];

/** The sources that an administrator can switch off: all but the open item. */
export type SwitchedSource = Exclude<SourceName, "message">;

export const switchedSources: readonly SwitchedSource[] = sourceOrder.filter(
  (source) => source !== "message",
);

/** The sources as a rep counts them: what Dynamics itself has worked out is part of Dynamics. */
export type BriefSource = Exclude<SwitchedSource, "insights">;

export const briefSources: readonly BriefSource[] = switchedSources.filter(
  (source) => source !== "insights",
);
