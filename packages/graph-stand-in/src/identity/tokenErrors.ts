import type { StandInAnswer } from "@who-knows-whom/stand-in-base/http/standIn";

/** Refusals in the words and numbers of Microsoft Entra. */
const refusals = {
  consentRequired: {
    error: "invalid_grant",
    suberror: "consent_required",
    error_codes: [65001],
    error_description:
      "AADSTS65001: The user or administrator has not consented to use the application.",
  },
  unknownApplication: {
    error: "unauthorized_client",
    error_codes: [700016],
    error_description: "AADSTS700016: Application was not found in the directory.",
  },
  unknownUser: {
    error: "invalid_grant",
    error_codes: [50034],
    error_description: "AADSTS50034: The user account does not exist in the directory.",
  },
  severalResources: {
    error: "invalid_scope",
    error_codes: [28000],
    error_description:
      "AADSTS28000: Provided value for the input parameter scope is not valid because it contains more than one resource.",
  },
  malformed: {
    error: "invalid_request",
    error_codes: [900144],
    error_description: "AADSTS900144: The request body must contain clientId and scope.",
  },
} as const;

export function refuse(reason: keyof typeof refusals): StandInAnswer {
  return json(400, refusals[reason]);
}

export function json(status: number, body: unknown): StandInAnswer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" },
    body: JSON.stringify(body),
  };
}
