/** Where something can go wrong: a system of the tenant, or the add-in's own static files. */
export type FaultSystem = "dataverse" | "graph" | "identity" | "site";

/** Something that goes wrong on purpose. Whoever scripts it may change the list while the tenant runs. */
export interface Fault {
  /** Every one where absent. */
  readonly system?: FaultSystem;
  /**
   * A piece of "METHOD path query", decoded, or the name of a table of Dataverse; an empty text is every request. A batch and
   * its parts are requests alike.
   */
  readonly matches: string | RegExp;
  /** Every one where absent, but for a browser's question whether it may ask (OPTIONS), which has to be named. */
  readonly method?: string;
  /** How many requests pass before it begins. */
  readonly afterRequests?: number;
  /** How many requests it hits; all where absent. */
  readonly times?: number;
  /** It ends so long after the first request that it hit. */
  readonly forSeconds?: number;

  /** The answer comes so late. */
  readonly delayMs?: number;
  /** It never comes. */
  readonly hang?: boolean;
  /** Refuses. Of a known code its own; without either, the answer is as usual, as far as the rest allows. */
  readonly status?: number;
  readonly code?: string;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of the usual text, whatever it is, and with the status 200 where none is named. */
  readonly body?: string;
  readonly contentType?: string;
  /** The text ends so early, and the connection is as it should be. */
  readonly truncateToBytes?: number;
  /** The connection breaks so early; 0: before any answer. */
  readonly resetAfterBytes?: number;
  /** No script of another origin may read the answer. */
  readonly withoutCors?: boolean;
}
