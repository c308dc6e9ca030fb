import {
  array,
  maxLength,
  minLength,
  object,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  string,
  unknown,
} from "valibot";
import type { InferOutput } from "valibot";

import { badRequest } from "../http/refusal";

/** Requests in one batch at most. */
const maxParts = 20;

const partSchema = object({
  id: pipe(string(), minLength(1)),
  method: picklist(["GET", "POST", "PATCH", "PUT", "DELETE"]),
  url: string(),
  headers: optional(record(string(), string()), {}),
  body: optional(unknown()),
  dependsOn: optional(array(string()), []),
});

const batchSchema = object({
  requests: pipe(array(partSchema), minLength(1), maxLength(maxParts)),
});

export type BatchPart = InferOutput<typeof partSchema>;

/** @throws Refusal of the whole batch */
export function parseBatch(body: unknown): readonly BatchPart[] {
  const batch = safeParse(batchSchema, body);
  if (!batch.success)
    throw badRequest(`Invalid batch payload format: 1 to ${maxParts} requests are expected.`);

  const { requests } = batch.output;
  const seen = new Set<string>();
  for (const { id, dependsOn } of requests) {
    const stranger = dependsOn.find((other) => !seen.has(other.toLowerCase()));
    if (stranger !== undefined)
      throw badRequest(`Request ${id} depends on ${stranger}, which does not come before it.`);
    if (seen.has(id.toLowerCase())) throw badRequest(`Request Id ${id} is not unique.`);
    seen.add(id.toLowerCase());
  }
  return requests;
}
