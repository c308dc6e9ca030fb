import { array, looseObject, nullish, optional, record, safeParse, string, unknown } from "valibot";

import type { PartAnswer } from "./batchPart";

const batchSchema = looseObject({ responses: array(unknown()) });

/** Leniently: a part without a body, or with headers of any form, is an answer all the same. */
const partSchema = looseObject({
  id: unknown(),
  status: unknown(),
  headers: nullish(record(string(), unknown())),
  body: optional(unknown()),
});

const unanswered: PartAnswer = { status: 500, headers: new Headers(), body: undefined };

/** The answers in the order of the parts; undefined where there is no batch in the text. */
export function toPartAnswers(body: unknown, count: number): readonly PartAnswer[] | undefined {
  const batch = safeParse(batchSchema, body);
  if (!batch.success) return undefined;
  const responses = batch.output.responses.flatMap(toResponse);
  return Array.from({ length: count }, (_, place) => {
    const [response, another] = responses.filter(({ id }) => id === String(place));
    // A part without an answer has failed, independent of the others.
    return response === undefined || another !== undefined ? unanswered : response.answer;
  });
}

function toResponse(raw: unknown) {
  const { success, output } = safeParse(partSchema, raw);
  const status = success ? statusOf(output.status) : undefined;
  if (!success || status === undefined) return [];
  const { id, headers, body } = output;
  return [{ id: textOf(id), answer: { status, headers: toHeaders(headers ?? {}), body } }];
}

function statusOf(raw: unknown): number | undefined {
  const status = Number(textOf(raw));
  return Number.isInteger(status) && status >= 100 && status < 600 ? status : undefined;
}

/** Characters a header may hold; at any other the platform's Headers throw. */
const headerText = /^[\t\x20-\x7e\x80-\xff]*$/;
const headerName = /^[\w!#$%&'*+.^`|~-]+$/;

function toHeaders(raw: Readonly<Record<string, unknown>>): Headers {
  const entries = Object.entries(raw)
    .map(([name, value]): [string, string] => [name, textOf(value)])
    .filter(([name, value]) => headerName.test(name) && value !== "" && headerText.test(value));
  return new Headers(entries);
}

/** Of a list, its members in one line; nothing of what is neither text nor number. */
function textOf(raw: unknown): string {
  if (typeof raw === "string") return raw;
  if (typeof raw === "number") return String(raw);
  return Array.isArray(raw) ? raw.map(textOf).filter(Boolean).join(", ") : "";
}
