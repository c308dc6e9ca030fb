/** Where evidence comes from, in the order of belief: the organisation's own first. Mailbox and calendar are the rep's own. */
export const sourceOrder = ["crm", "mailbox", "calendar", "message"] as const;

export type SourceName = (typeof sourceOrder)[number];
