import { createHash, randomUUID } from "node:crypto";

import type { StandInAnswer, StandInRequest } from "@who-knows-whom/stand-in-base/http/standIn";

import { createDeviceFlow } from "./deviceCode";
import { json, refuse } from "./tokenErrors";

/** The browser's request to the sign-in page. */
interface Authorization {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope: string;
  readonly nonce: string;
  readonly challenge: string;
}

/** Issues tokens for a request in the form that Outlook's page sends as well. */
export type IssueTokens = (request: object) => Promise<StandInAnswer>;

export interface CodeFlowOptions {
  /** Shown on the sign-in page. */
  readonly userName: string;
  /** `<user>.<tenant>`, as the client stores the account. */
  readonly clientInfo: { readonly uid: string; readonly utid: string };
  readonly issueTokens: IssueTokens;
}

/**
 * Sign-in of a browser without Outlook's help: the authorization code flow with PKCE, with a page on
 * which the user has to press a button. @returns undefined for paths that are none of it
 */
export function createCodeFlow(options: CodeFlowOptions) {
  const authorizations = new Map<string, Authorization>();

  function authorize({ url: { searchParams } }: StandInRequest): StandInAnswer {
    const code = randomUUID();
    const parameter = (name: string) => searchParams.get(name) ?? "";
    const redirectUri = parameter("redirect_uri");
    authorizations.set(code, {
      clientId: parameter("client_id"),
      redirectUri,
      scope: parameter("scope"),
      nonce: parameter("nonce"),
      challenge: parameter("code_challenge"),
    });
    const answer = new URLSearchParams({ code, state: parameter("state") });
    return signInPage(options.userName, `${redirectUri}#${String(answer)}`);
  }

  async function token(body: URLSearchParams): Promise<StandInAnswer> {
    const proof = createHash("sha256").update(body.get("code_verifier") ?? "");
    const code = body.get("code") ?? "";
    const granted = authorizations.get(code);
    // A code counts once.
    authorizations.delete(code);
    const isProven =
      granted?.challenge === proof.digest("base64url") &&
      granted.redirectUri === body.get("redirect_uri");
    if (granted === undefined || !isProven) return refuse("malformed");
    return issue({ ...granted, consent: "accept" });
  }

  function refresh(body: URLSearchParams): Promise<StandInAnswer> {
    const [clientId, scope] = [body.get("client_id") ?? "", body.get("scope") ?? ""];
    return issue({ clientId, scope });
  }

  async function issue(request: object): Promise<StandInAnswer> {
    const answer = await options.issueTokens(request);
    if (answer.status !== 200) return answer;
    const clientInfo = Buffer.from(JSON.stringify(options.clientInfo)).toString("base64url");
    return json(200, {
      ...(JSON.parse(String(answer.body)) as object),
      refresh_token: randomUUID(),
      client_info: clientInfo,
    });
  }

  const answerDevice = createDeviceFlow(issue);

  return async (request: StandInRequest): Promise<StandInAnswer | undefined> => {
    const { method, url } = request;
    const ofDevice = await answerDevice(request);
    if (ofDevice !== undefined) return ofDevice;
    if (method === "GET" && url.pathname.endsWith("/oauth2/v2.0/authorize")) {
      return authorize(request);
    }
    if (method !== "POST" || !url.pathname.endsWith("/oauth2/v2.0/token")) return undefined;
    const body = new URLSearchParams(request.body.toString("utf8"));
    return body.get("grant_type") === "refresh_token" ? refresh(body) : token(body);
  };
}

function signInPage(userName: string, target: string): StandInAnswer {
  const link = `<a id="continue" href="${escape(target)}">Continue as ${escape(userName)}</a>`;
  return {
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: `<!doctype html><title>Sign in</title><p>Local tenant</p><p>${link}</p>`,
  };
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
