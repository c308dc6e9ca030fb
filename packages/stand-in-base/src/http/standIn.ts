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
}

/** A system of the local tenant: answers requests by querying data. */
export interface StandIn {
  readonly system: "dataverse" | "graph" | "identity";
  /** Response headers that scripts of other origins may read (Access-Control-Expose-Headers). */
  readonly exposedHeaders: readonly string[];
  readonly answer: (request: StandInRequest) => Promise<StandInAnswer>;
}
