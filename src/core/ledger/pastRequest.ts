/** What became of a request, as the rep says. */
export type AskState = "asked" | "answered" | "introduced" | "declined";

/** The same, or that the rep did not ask after all. */
export type AskOutcome = AskState | "notAsked";

/** One request of the rep's to one colleague about one prospect, as it is remembered. */
export interface Ask {
  readonly askedAt: Date;
  readonly state: AskState;
  /** The task that stands for it in the CRM. */
  readonly taskId?: string;
}

/** What the rep has asked of one colleague. */
export interface AskHistory {
  /** The last one about the prospect. */
  readonly latest?: Ask;
  /** When they were asked, about whomever. */
  readonly askedAt: readonly Date[];
}

export const noAsks: AskHistory = { askedAt: [] };
