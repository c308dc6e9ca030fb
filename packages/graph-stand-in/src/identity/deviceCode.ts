import { randomUUID } from "node:crypto";

import type { StandInAnswer, StandInRequest } from "@who-knows-whom/stand-in-base/http/standIn";

import { json } from "./tokenErrors";

interface Device {
  readonly clientId: string;
  readonly scope: string;
  readonly userCode: string;
}

const grant = "urn:ietf:params:oauth:grant-type:device_code";

/**
 * Sign-in of a program without a browser (RFC 8628): somebody opens the page it names, and types the code.
 * @returns undefined for paths that are none of it
 */
export function createDeviceFlow(issue: (request: object) => Promise<StandInAnswer>) {
  const devices = new Map<string, Device>();
  const approved = new Set<string>();

  function begin({ url, body }: StandInRequest): StandInAnswer {
    const form = new URLSearchParams(body.toString("utf8"));
    const [deviceCode, userCode] = [randomUUID(), randomUUID().slice(0, 8).toUpperCase()];
    const [clientId, scope] = [form.get("client_id") ?? "", form.get("scope") ?? ""];
    devices.set(deviceCode, { clientId, scope, userCode });
    const page = `${url.origin}/devicelogin`;
    return json(200, {
      device_code: deviceCode,
      user_code: userCode,
      verification_uri: page,
      expires_in: 900,
      interval: 1,
      message: `To sign in, open ${page} and enter the code ${userCode}.`,
    });
  }

  function answerPoll(form: URLSearchParams): Promise<StandInAnswer> | StandInAnswer {
    const code = form.get("device_code") ?? "";
    const device = devices.get(code);
    if (device === undefined) return json(400, { error: "expired_token" });
    if (!approved.has(device.userCode)) return json(400, { error: "authorization_pending" });
    devices.delete(code);
    const { clientId, scope } = device;
    return issue({ clientId, scope });
  }

  return (request: StandInRequest): Promise<StandInAnswer> | StandInAnswer | undefined => {
    const { method, url, body } = request;
    if (method === "POST" && url.pathname.endsWith("/oauth2/v2.0/devicecode"))
      return begin(request);
    if (method === "GET" && url.pathname === "/devicelogin") {
      const code = url.searchParams.get("code") ?? "";
      approved.add(code.toUpperCase());
      return json(200, { signedIn: code !== "" });
    }
    if (method !== "POST" || !url.pathname.endsWith("/oauth2/v2.0/token")) return undefined;
    const form = new URLSearchParams(body.toString("utf8"));
    return form.get("grant_type") === grant ? answerPoll(form) : undefined;
  };
}
