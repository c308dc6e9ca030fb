/** Where evidence comes from, in the order of belief: the organisation's own first. Mailbox and calendar are the rep's own. */
export const sourceOrder = ["crm", "mailbox", "calendar", "message"] as const;

export type SourceName = (typeof sourceOrder)[number];

/** The sources that an administrator can switch off: all but the open item. */
export type SwitchedSource = Exclude<SourceName, "message">;

export const switchedSources: readonly SwitchedSource[] = sourceOrder.filter(
  (source) => source !== "message",
);
