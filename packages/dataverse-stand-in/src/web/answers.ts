import { randomUUID } from "node:crypto";

import type { StandInAnswer } from "@who-knows-whom/stand-in-base/http/standIn";

import { crmError, isCrmError } from "./crmError";

/** Headers of every answer. */
function commonHeaders(): Readonly<Record<string, string>> {
  return { "OData-Version": "4.0", REQ_ID: randomUUID() };
}

export function jsonAnswer(status: number, body: object, headers = {}): StandInAnswer {
  return {
    status,
    headers: {
      "Content-Type": "application/json; odata.metadata=minimal",
      ...commonHeaders(),
      ...headers,
    },
    body: JSON.stringify(body),
  };
}

export function emptyAnswer(status: number, headers = {}): StandInAnswer {
  return { status, headers: { ...commonHeaders(), ...headers } };
}

/** The service's answer to a failure; an unforeseen one is an error of the server. */
export function errorAnswer(error: unknown): StandInAnswer {
  const { status, code, message, headers } = isCrmError(error)
    ? error
    : crmError(500, "0x80040216", error instanceof Error ? error.message : String(error));
  return jsonAnswer(status, { error: { code, message } }, headers);
}

/** No token, an expired one, or one for another system. */
export function unauthorized(origin: string): StandInAnswer {
  const authority = "https://login.microsoftonline.com/common/oauth2/authorize";
  return {
    status: 401,
    headers: {
      "WWW-Authenticate": `Bearer authorization_uri=${authority}, resource_id=${origin}/`,
      REQ_ID: randomUUID(),
    },
  };
}
