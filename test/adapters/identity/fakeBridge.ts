import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";

// Outlook's side of nested app authentication, as MSAL's protocol has it; MSAL itself is real.

export const tenantId = "0f6e1d3c-9f0a-4c1e-8a6b-1f2e3d4c5b6a";

/** How the bridge answers a method: with a token, a failure, or never. */
type Answer = "token" | "silence" | { readonly status: string; readonly code?: string };

export interface BridgeCall {
  readonly method: string;
  readonly tokenParams?: {
    readonly clientId: string;
    readonly scope: string;
    readonly authority?: string;
    readonly claims?: string;
    readonly forceRefresh?: boolean;
    /** The account asked for, by its home id. */
    readonly platformBrokerId?: string;
  };
}

interface Request extends BridgeCall {
  readonly requestId: string;
}

const blaine = anAccount("blaine", "blaine.carmack@contoso.com", "Blaine Carmack");
const rae = anAccount("rae", "rae.rep@contoso.com", "Rae Rep");

type Account = typeof blaine;

function anAccount(localAccountId: string, username: string, name: string) {
  const homeAccountId = `${localAccountId}.${tenantId}`;
  const environment = "login.microsoftonline.com";
  return { homeAccountId, localAccountId, environment, tenantId, username, name };
}

/** Outlook's first account, unless another one is asked for, or the rep chooses Rae in the window. */
function accountFor({ method, tokenParams }: BridgeCall, inWindow: "blaine" | "rae"): Account {
  if (method === "GetTokenPopup" && inWindow === "rae") return rae;
  return tokenParams?.platformBrokerId === rae.homeAccountId ? rae : blaine;
}

/** Puts a bridge on the window. `answers` may be changed while it is there. */
export function installFakeBridge(
  answers: Record<string, Answer> = {},
  inWindow: "blaine" | "rae" = "blaine",
) {
  // Browsers have these, jsdom does not.
  Object.defineProperty(window, "crypto", { value: webcrypto, configurable: true });
  Object.assign(window, { TextDecoder, TextEncoder });
  jest.spyOn(window.console, "log").mockImplementation(() => undefined);
  const calls: BridgeCall[] = [];
  const callbacks: ((text: string) => void)[] = [];

  function postMessage(text: string): void {
    const request = JSON.parse(text) as Request;
    calls.push(request);
    const answer = answers[request.method] ?? "token";
    if (answer === "silence") return;
    const account = accountFor(request, inWindow);
    const reply = JSON.stringify(replyTo(request, { answer, account, serial: calls.length }));
    setTimeout(() => {
      callbacks.forEach((callback) => {
        callback(reply);
      });
    }, 0);
  }

  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (_: string, callback: (text: string) => void) => callbacks.push(callback),
      removeEventListener: () => undefined,
      postMessage,
    },
  });
  return { calls, answers };
}

interface Reply {
  readonly answer: Answer;
  readonly account: Account;
  readonly serial: number;
}

function replyTo({ requestId, method, tokenParams }: Request, { answer, account, serial }: Reply) {
  const envelope = { messageType: "NestedAppAuthResponse", requestId };
  if (typeof answer === "object") {
    return { ...envelope, success: false, error: { description: "", subError: "", ...answer } };
  }
  if (method === "GetInitContext") {
    const { homeAccountId, environment } = account;
    const initContext = {
      sdkName: "test",
      sdkVersion: "1",
      capabilities: {},
      accountContext: { homeAccountId, environment, tenantId },
    };
    return { ...envelope, success: true, initContext };
  }
  const token = {
    access_token: `token ${serial}`,
    id_token: idToken(account),
    expires_in: 3600,
    scope: tokenParams?.scope,
    properties: null,
  };
  return { ...envelope, success: true, token, account };
}

function idToken({ localAccountId: oid, username: preferred_username, name }: Account): string {
  const claims = { aud: "app", tid: tenantId, oid, sub: oid, preferred_username, name };
  return [{ alg: "none" }, claims].map(encode).join(".") + ".";
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}
