/** One request inside a batch. */
export interface BatchPart {
  /** Below the version, encoded. */
  readonly url: string;
  /** JSON to post; the part reads where absent. */
  readonly body?: object;
}

/** Graph's answer to one part of a batch; the status is the part's own. */
export interface PartAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Asks one thing of Graph. @throws AppError when the whole batch got no answer */
export type AskGraph = (part: BatchPart) => Promise<PartAnswer>;
