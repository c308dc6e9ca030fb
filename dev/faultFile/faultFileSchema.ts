import * as v from "valibot";

const wholeNumber = v.pipe(
  v.number("must be a number"),
  v.integer("must be a whole number"),
  v.minValue(0, "must not be below 0"),
);
const status = v.pipe(
  v.number("must be a number"),
  v.integer("must be a whole number"),
  v.minValue(100, "is no status of HTTP"),
  v.maxValue(599, "is no status of HTTP"),
);
const text = v.string("must be a text");
const flag = v.boolean("must be true or false");

const systems = ["dataverse", "graph", "identity", "site"] as const;
const methods = ["GET", "POST", "PATCH", "PUT", "DELETE", "OPTIONS"] as const;

const fault = v.strictObject({
  system: v.optional(v.picklist(systems, `must be one of ${systems.join(", ")}`)),
  matches: v.optional(text, ""),
  method: v.optional(v.picklist(methods, `must be one of ${methods.join(", ")}`)),
  afterRequests: v.optional(wholeNumber),
  times: v.optional(wholeNumber),
  forSeconds: v.optional(
    v.pipe(v.number("must be a number"), v.minValue(0, "must not be below 0")),
  ),
  delayMs: v.optional(wholeNumber),
  hang: v.optional(flag),
  status: v.optional(status),
  code: v.optional(text),
  message: v.optional(text),
  headers: v.optional(v.record(v.string(), v.string("must be a text"))),
  body: v.optional(text),
  contentType: v.optional(text),
  truncateToBytes: v.optional(wholeNumber),
  resetAfterBytes: v.optional(wholeNumber),
  withoutCors: v.optional(flag),
});

const bridgeStatuses = [
  "silence",
  "USER_INTERACTION_REQUIRED",
  "USER_CANCEL",
  "NO_NETWORK",
  "TRANSIENT_ERROR",
  "PERSISTENT_ERROR",
  "DISABLED",
  "ACCOUNT_UNAVAILABLE",
  "NESTED_APP_AUTH_UNAVAILABLE",
] as const;

const bridgeFault = v.picklist(bridgeStatuses, `must be one of ${bridgeStatuses.join(", ")}`);

const callFault = v.union(
  [
    v.literal("unanswered"),
    v.strictObject({ errorCode: wholeNumber }),
    v.strictObject({ delayMs: wholeNumber }),
  ],
  'must be "unanswered", { "errorCode": N } or { "delayMs": N }',
);

/** What goes wrong on the local tenant; docs/local-tenant.md describes it. */
export const faultFileSchema = v.strictObject({
  $schema: v.optional(text),
  faults: v.optional(v.array(fault, "must be a list"), []),
  /** So far ahead is the clock of the rep's machine; below 0: behind. */
  clockSkewMinutes: v.optional(v.number("must be a number"), 0),
  bridge: v.optional(
    v.strictObject({
      GetInitContext: v.optional(bridgeFault),
      GetToken: v.optional(bridgeFault),
      GetTokenPopup: v.optional(bridgeFault),
    }),
    {},
  ),
  /** By the number of Outlook's method, or the name of an action that has none. */
  outlook: v.optional(v.record(v.string(), callFault), {}),
});

export type FaultFile = v.InferOutput<typeof faultFileSchema>;
