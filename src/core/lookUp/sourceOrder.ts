import type { SourceName } from "./ports";

/** The order in which sources are believed and named: the organisation's own first. */
export const sourceOrder: readonly SourceName[] = ["crm", "mailbox", "calendar", "message"];
