// The messages between MSAL in the add-in and Outlook over the bridge of nested app authentication.

export interface BridgeRequest {
  readonly messageType: "NestedAppAuthRequest";
  readonly method: BridgeMethod;
  readonly requestId: string;
  /** Name of the frame that asks. */
  readonly frameName?: string;
  readonly tokenParams?: TokenParameters;
}

export type BridgeMethod = "GetInitContext" | "GetToken" | "GetTokenPopup";

export interface TokenParameters {
  readonly clientId: string;
  readonly scope: string;
}

/** Why there is no token; MSAL makes an error of its own of each. */
export type BridgeStatus =
  | "USER_INTERACTION_REQUIRED"
  | "USER_CANCEL"
  | "NO_NETWORK"
  | "TRANSIENT_ERROR"
  | "PERSISTENT_ERROR"
  | "DISABLED"
  | "ACCOUNT_UNAVAILABLE"
  | "NESTED_APP_AUTH_UNAVAILABLE";

/** Why there is no token, as the bridge says it; code and description say little where they are absent. */
export interface BridgeFailure {
  readonly status: BridgeStatus;
  readonly code: string;
  readonly description?: string;
}

/** What replaces the bridge's answer; `silence` never answers. */
export type BridgeFault = BridgeStatus | BridgeFailure | "silence";

export type BridgeFaults = ReadonlyMap<BridgeMethod, BridgeFault>;

export interface BridgeAccount {
  readonly tenantId: string;
  readonly directoryId: string;
  readonly name: string;
  readonly address: string;
}

/** Tokens of the identity service, or why there are none. */
export type TokenAnswer = { readonly token: object } | BridgeFailure;

export interface BridgeOptions {
  readonly account: BridgeAccount;
  readonly faults: BridgeFaults;
  /** `interactive` may ask the user. */
  readonly getToken: (
    parameters: TokenParameters,
    mode: "silent" | "interactive",
  ) => Promise<TokenAnswer>;
}

export function parseBridgeRequest(text: string): BridgeRequest | undefined {
  try {
    const request = JSON.parse(text) as BridgeRequest | null;
    return request?.messageType === "NestedAppAuthRequest" ? request : undefined;
  } catch {
    return undefined;
  }
}

/** @returns the text to send back; undefined where a test wants silence */
export async function answerBridgeRequest(
  request: BridgeRequest,
  options: BridgeOptions,
): Promise<string | undefined> {
  const fault = options.faults.get(request.method);
  if (fault === "silence") return undefined;
  const outcome =
    fault === undefined ? await answerMethod(request, options) : failed(toFailure(fault));
  return JSON.stringify({
    messageType: "NestedAppAuthResponse",
    requestId: request.requestId,
    ...outcome,
  });
}

async function answerMethod(
  { method, tokenParams }: BridgeRequest,
  { account, getToken }: BridgeOptions,
): Promise<object> {
  if (method === "GetInitContext") return { success: true, initContext: initContext(account) };

  const parameters = tokenParams ?? { clientId: "", scope: "" };
  const answer = await getToken(parameters, method === "GetToken" ? "silent" : "interactive");
  return "token" in answer
    ? { success: true, token: answer.token, account: accountInfo(account) }
    : failed(answer);
}

function toFailure(fault: BridgeStatus | BridgeFailure): BridgeFailure {
  return typeof fault === "string" ? { status: fault, code: fault.toLowerCase() } : fault;
}

function failed({ status, code, description = "Asked for by a test." }: BridgeFailure): object {
  return { success: false, error: { status, code, subError: "", description } };
}

function initContext(account: BridgeAccount): object {
  const { homeAccountId, environment, tenantId } = accountInfo(account);
  return {
    sdkName: "local-outlook",
    sdkVersion: "1.0.0",
    capabilities: {},
    accountContext: { homeAccountId, environment, tenantId },
  };
}

function accountInfo({ tenantId, directoryId, name, address }: BridgeAccount) {
  return {
    homeAccountId: `${directoryId}.${tenantId}`,
    localAccountId: directoryId,
    environment: "login.microsoftonline.com",
    tenantId,
    username: address,
    name,
  };
}
