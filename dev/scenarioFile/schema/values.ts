import * as v from "valibot";

// What stands in many places of a scenario file.

export const text = v.pipe(v.string(), v.minLength(1, "must not be empty"));
export const address = v.pipe(
  v.string(),
  v.regex(/^[^@\s<>]+@[^@\s<>]+$/, "must be an e-mail address"),
);
export const flag = v.boolean();
export const number = v.pipe(v.number(), v.integer("must be a whole number"));

const absolute = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;
const relative =
  /^(?:\d+ minutes? ago|\d+ days? ago(?: \d\d:\d\d)?|in \d+ days?(?: \d\d:\d\d)?|today(?: \d\d:\d\d)?)$/;

/** ISO 8601, or relative to the day on which the tenant is started. */
export const moment = v.pipe(
  v.string(),
  v.check(
    (value) => absolute.test(value) || relative.test(value),
    'must be a moment, such as "2026-06-01T09:00:00Z", "3 days ago 09:30" or "20 minutes ago"',
  ),
);

export const depth = v.picklist(["Basic", "Local", "Deep", "Global"]);

/** Somebody in mail: an address, or a name with an address. */
export const person = v.union([
  address,
  v.pipe(
    v.string(),
    v.regex(/^[^<>]+ <[^@\s<>]+@[^@\s<>]+>$/, 'must be an address or "Name <address>"'),
  ),
  v.strictObject({ name: v.string(), address }),
]);

export type Person = v.InferOutput<typeof person>;
