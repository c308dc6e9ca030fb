import * as v from "valibot";

import { cloudNames } from "../../../src/adapters/config/clouds";
import { toAsciiDomain } from "../../../src/core/people/domainName";
import { parseEmailAddress } from "../../../src/core/people/emailAddress";

const domain = v.pipe(
  v.string(),
  v.transform((text) => toAsciiDomain(text.trim()) ?? ""),
  v.minLength(1, "a domain is expected, such as contoso.com"),
);

const address = v.pipe(
  v.string(),
  v.transform((text) => parseEmailAddress(text)),
  v.custom<NonNullable<ReturnType<typeof parseEmailAddress>>>(
    (parsed) => parsed !== undefined,
    "an address is expected, such as somebody@contoso.com",
  ),
);

const origin = v.pipe(
  v.string(),
  v.url(),
  v.transform((text) => new URL(text).origin),
);

const wholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Systems of the local tenant, in place of Microsoft's. */
const localForm = v.strictObject({
  graphUrl: origin,
  identityUrl: origin,
  /** Of the local tenant only: against Microsoft's systems there is no secret to be kept. */
  secret: v.string(),
});

const databricksForm = v.strictObject({
  url: origin,
  warehouseId: v.string(),
  /** Where the warehouse sees the state folder, such as /Volumes/main/wkw/state. */
  volume: v.pipe(v.string(), v.startsWith("/")),
});

const settings = v.strictObject({
  $schema: v.optional(v.string()),
  tenantId: v.pipe(v.string(), v.uuid()),
  /** Application id of the managed identity or of the app registration. */
  clientId: v.pipe(v.string(), v.uuid()),
  cloud: v.optional(v.picklist(cloudNames), "global"),
  dataverseUrl: origin,
  internalDomains: v.pipe(v.array(domain), v.minLength(1)),
  /** Who is not read and nowhere named. The same group and addresses as in config.json. */
  optOut: v.optional(
    v.strictObject({
      groupId: v.nullish(v.string()),
      addresses: v.optional(v.array(address), []),
    }),
    {},
  ),
  excluded: v.optional(
    v.strictObject({
      /** Departments of colleagues, as the directory writes them. */
      departments: v.optional(v.array(v.string()), []),
      /** Outside domains, such as that of the works council's lawyer. */
      domains: v.optional(v.array(domain), []),
    }),
    {},
  ),
  /** `business` needs its own paragraph in the assessment: docs/organization-mail.md. */
  people: v.optional(v.picklist(["crm", "business"]), "crm"),
  /** `crm`: the state folder keeps no more than that either. A new company then fills within 90 nights. */
  keep: v.optional(v.picklist(["all", "crm"]), "all"),
  months: v.optional(wholeNumber(1, 60), 24),
  calendar: v.optional(v.boolean(), true),
  mailboxesAtOnce: v.optional(wholeNumber(1, 50), 20),
  table: v.optional(v.picklist(["elastic", "standard"]), "elastic"),
  state: v.optional(v.string(), "state"),
  databricks: v.optional(databricksForm),
  local: v.optional(localForm),
});

/** collector.json, as an administrator writes it. */
export const collectorForm = v.pipe(
  settings,
  v.forward(
    v.check(
      ({ keep, people }) => keep === "all" || people === "crm",
      '"crm" keeps too little for people: "business"',
    ),
    ["keep"],
  ),
);

export type CollectorConfig = v.InferOutput<typeof collectorForm>;
