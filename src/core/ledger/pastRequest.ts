/** The state of a request, as the rep reports it. */
export type RequestState = "waiting" | "answered" | "introduced" | "declined";

/** A state, or that the rep did not make the request after all. */
export type RequestOutcome = RequestState | "notMade";

/** One request of the rep's to one colleague about one prospect, as it is remembered. */
export interface PastRequest {
  readonly requestedAt: Date;
  readonly state: RequestState;
  /** Id of the task that stands for the request in the CRM. */
  readonly taskId?: string;
}

/** The rep's earlier requests to one colleague. */
export interface RequestHistory {
  /** The last request about the prospect. */
  readonly latest?: PastRequest;
  /**
   * When a draft or a chat to the colleague about the prospect was opened last, of which the rep has not
   * said yet whether it was sent. No request until they do.
   */
  readonly openedAt?: Date;
  /** When each request was made, about whichever prospect. */
  readonly requestedAt: readonly Date[];
}

export const noRequests: RequestHistory = { requestedAt: [] };

/** Time enough to answer, in days: sooner, a second request is a reminder; later, a reminder is in order. */
export const answerDays = 14;
