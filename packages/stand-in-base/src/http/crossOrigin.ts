import type { StandIn, StandInAnswer, StandInRequest } from "./standIn";

/** Two hours is the longest Chromium keeps the answer to a preflight. */
const maxAgeSeconds = 7200;

/** A browser's question whether a script of another origin may send a request. */
export function isPreflight({ method, headers }: StandInRequest): boolean {
  return method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
}

/** Allows what the browser asks for: the real services take every origin and protect by token. */
export function answerPreflight({ headers }: StandInRequest): StandInAnswer {
  return {
    status: 204,
    headers: {
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS",
      "access-control-allow-headers": headers["access-control-request-headers"] ?? "",
      "access-control-max-age": String(maxAgeSeconds),
    },
  };
}

/** Lets a script of another origin read the answer, an error's as well. */
export function withCrossOriginHeaders(answer: StandInAnswer, standIn: StandIn): StandInAnswer {
  const headers = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": standIn.exposedHeaders.join(", "),
    ...answer.headers,
  };
  return { ...answer, headers };
}
