/** One request to Graph, on its own or as a part of a batch. */
export interface GraphRequest {
  readonly method: string;
  /** Without the version in front. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface GraphAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, bytes of a picture, or a text that a fault puts in its place. */
  readonly body?: object | Buffer | string;
}

const anyOrigin = "http://graph";

/** @param target - path and query below the version */
export function toGraphRequest(method: string, target: string, body: unknown): GraphRequest {
  const { pathname, search } = new URL(target, anyOrigin);
  // A plus sign in a query is a space only in forms; addresses hold plus signs.
  const query = new URLSearchParams(search.replaceAll("+", "%2B"));
  return { method, path: pathname, query, body };
}
