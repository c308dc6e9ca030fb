import type { StandIn } from "@who-knows-whom/stand-in-base/http/standIn";

const allScopes =
  "User.Read+Mail.Read+Calendars.Read+User.ReadBasic.All+Presence.Read.All+GroupMember.Read.All";

export interface GraphReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: {
    readonly value?: readonly Readonly<Record<string, unknown>>[];
    readonly responses?: readonly PartReply[];
    readonly error?: { readonly code: string; readonly message: string };
    readonly [name: string]: unknown;
  };
}

export interface PartReply {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: GraphReply["body"] | string;
}

export interface GraphQuestion {
  readonly method?: "GET" | "POST";
  /** Below the version; `{...}` is encoded. */
  readonly path: string;
  readonly body?: unknown;
  readonly token?: string;
}

/** Asks a stand-in without a server between. */
export async function askGraph(standIn: StandIn, question: GraphQuestion): Promise<GraphReply> {
  const { method = "GET", path, body, token = allScopes } = question;
  const answer = await standIn.answer({
    method,
    url: new URL(`http://localhost/v1.0${path}`),
    headers: { authorization: `Bearer ${token}` },
    body: Buffer.from(body === undefined ? "" : JSON.stringify(body)),
  });
  const text = answer.body?.toString() ?? "";
  const isJson = answer.headers?.["content-type"] === "application/json";
  return {
    status: answer.status,
    headers: answer.headers ?? {},
    body: isJson ? (JSON.parse(text) as GraphReply["body"]) : { bytes: answer.body },
  };
}

/** Encodes the values of a query, once. */
export function graphPath(path: string, query: Readonly<Record<string, string | number>>): string {
  const options = Object.entries(query).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `${path}?${options.join("&")}`;
}
