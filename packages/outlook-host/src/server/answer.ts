import type { StandInAnswer } from "@who-knows-whom/stand-in-base/http/standIn";

/** An answer of the page's server. */
export type Answer = StandInAnswer;

/** Answers a path of the server, or leaves it to somebody else; `sent` is the JSON that was posted to it. */
export type AnswerPath = (path: string, sent?: unknown) => Promise<Answer | undefined>;

export function jsonAnswer(value: unknown): Answer {
  return {
    status: 200,
    headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" },
    body: JSON.stringify(value),
  };
}
