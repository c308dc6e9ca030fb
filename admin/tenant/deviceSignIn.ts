import * as v from "valibot";

/** What signs a person in on another screen, and keeps what further tokens are asked for with. */
export interface DeviceSignIn {
  /** @throws Error in words for the administrator; `TokenRefusal` where a consent is missing */
  readonly tokenFor: (scopes: readonly string[]) => Promise<GrantedToken>;
}

export interface GrantedToken {
  readonly accessToken: string;
  /** As the service names them, with the system's address in front or without. */
  readonly scopes: readonly string[];
}

/** The service gives no token for these scopes. */
export class TokenRefusal extends Error {
  readonly isConsentMissing: boolean;

  constructor(isConsentMissing: boolean) {
    super("no token");
    this.isConsentMissing = isConsentMissing;
  }
}

export interface DeviceSignInOptions {
  /** Origin and tenant, without a slash at the end. */
  readonly authority: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Tells the person where to sign in, and with which code. */
  readonly tell: (sentence: string) => void;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

const codeForm = v.object({
  device_code: v.string(),
  message: v.string(),
  interval: v.optional(v.number(), 5),
});

const tokenForm = v.object({
  access_token: v.string(),
  refresh_token: v.string(),
  scope: v.optional(v.string(), ""),
});

const errorForm = v.object({
  error: v.string(),
  suberror: v.optional(v.string()),
  error_codes: v.optional(v.array(v.number()), []),
});

/** The app takes no public client: AADSTS7000218 asks for a secret that it does not have. */
const noPublicClient = 7_000_218;
const consentMissing = 65_001;

/** Signs in by a code (RFC 8628), so that no browser of this machine is needed. Nothing is kept on disk. */
export async function signInByDevice(options: DeviceSignInOptions): Promise<DeviceSignIn> {
  const { authority, clientId, scopes, tell } = options;
  const begun = await post(`${authority}/oauth2/v2.0/devicecode`, {
    client_id: clientId,
    scope: withSignIn(scopes),
  });
  const code = v.safeParse(codeForm, begun);
  if (!code.success) throw refused(begun);
  tell(code.output.message);
  let { refresh_token: refreshToken } = await poll(code.output, options);
  return {
    async tokenFor(wanted) {
      const answer = await post(`${authority}/oauth2/v2.0/token`, {
        grant_type: "refresh_token",
        client_id: clientId,
        refresh_token: refreshToken,
        scope: withSignIn(wanted),
      });
      const { success, output } = v.safeParse(tokenForm, answer);
      if (!success) throw new TokenRefusal(isAbout(answer, consentMissing));
      refreshToken = output.refresh_token;
      return { accessToken: output.access_token, scopes: output.scope.split(" ") };
    },
  };
}

async function poll(
  { device_code, interval }: v.InferOutput<typeof codeForm>,
  { authority, clientId, pause = wait }: DeviceSignInOptions,
) {
  for (;;) {
    await pause(interval * 1000);
    const answer = await post(`${authority}/oauth2/v2.0/token`, {
      grant_type: "urn:ietf:params:oauth:grant-type:device_code",
      client_id: clientId,
      device_code,
    });
    const { success, output } = v.safeParse(tokenForm, answer);
    if (success) return output;
    const { output: failure, success: isKnown } = v.safeParse(errorForm, answer);
    if (!isKnown || failure.error !== "authorization_pending") throw refused(answer);
  }
}

function refused(answer: unknown): Error {
  const { success, output } = v.safeParse(errorForm, answer);
  if (success && output.error_codes.includes(noPublicClient)) {
    return new Error(
      "The app takes no sign-in by a code. Microsoft Entra > App registrations > the app > Authentication: allow public client flows, and take that back after the check.",
    );
  }
  return new Error(
    `The sign-in was refused (${success ? output.error : "no answer that could be read"}).`,
  );
}

function isAbout(answer: unknown, code: number): boolean {
  const { success, output } = v.safeParse(errorForm, answer);
  return success && output.error_codes.includes(code);
}

function withSignIn(scopes: readonly string[]): string {
  return ["openid", "offline_access", ...scopes].join(" ");
}

async function post(url: string, form: Readonly<Record<string, string>>): Promise<unknown> {
  const answer = await fetch(url, { method: "POST", body: new URLSearchParams(form) });
  return answer.json().catch(() => undefined);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
