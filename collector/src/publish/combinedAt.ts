import * as v from "valibot";

import { readIfThere } from "../state/atomicFile";
import type { StateFolder } from "../state/stateFolder";

const factsForm = v.object({
  asOf: v.pipe(
    v.string(),
    v.transform((text) => new Date(text)),
    v.date(),
  ),
});

/** The moment that the combined documents tell of. @throws Error where there are none */
export function combinedAt({ combined }: StateFolder): Date {
  const bytes = readIfThere(combined.facts);
  if (bytes === undefined)
    throw new Error("Nothing is combined yet: combine comes before publish.");
  return v.parse(factsForm, JSON.parse(bytes.toString("utf8"))).asOf;
}
