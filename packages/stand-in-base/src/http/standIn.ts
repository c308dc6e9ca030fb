/** A request as a stand-in sees it, independent of the HTTP server. */
export interface StandInRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface StandInAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** The connection breaks so early; 0: before any answer. */
  readonly resetAfterBytes?: number;
  /** Goes without the headers that let scripts of other origins read it. */
  readonly isUnreadable?: boolean;
}

/** A system of the local tenant: answers requests by querying data. */
export interface StandIn {
  readonly system: "dataverse" | "graph" | "identity";
  /** Response headers that scripts of other origins may read (Access-Control-Expose-Headers). */
  readonly exposedHeaders: readonly string[];
  readonly answer: (request: StandInRequest) => Promise<StandInAnswer>;
  /** Says otherwise to a browser that asks whether a script may send a request; usually nothing. */
  readonly refusePreflight?: (request: StandInRequest) => Promise<StandInAnswer | undefined>;
}
