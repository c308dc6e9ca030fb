import { randomUUID } from "node:crypto";

import type { GraphAnswer } from "./graphRequest";

/** Why a request is refused, in Graph's codes. Thrown, because it may come from deep inside a query. */
export interface Refusal extends Error {
  readonly status: number;
  readonly code: string;
}

export function refusal(status: number, code: string, message: string): Refusal {
  return Object.assign(new Error(message), { status, code });
}

export function badRequest(message: string): Refusal {
  return refusal(400, "BadRequest", message);
}

/** The answer to a refused request; an error that is no refusal is a mistake in the stand-in. */
export function answerRefusal(error: unknown): GraphAnswer {
  if (isRefusal(error)) return errorAnswer(error.status, error.code, error.message);
  throw error;
}

export function errorAnswer(status: number, code: string, message: string): GraphAnswer {
  const innerError = {
    date: new Date().toISOString().slice(0, 19),
    "request-id": randomUUID(),
    "client-request-id": randomUUID(),
  };
  return { status, body: { error: { code, message, innerError } } };
}

function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && "status" in error && "code" in error;
}
