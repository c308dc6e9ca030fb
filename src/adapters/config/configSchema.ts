import * as v from "valibot";

import { switchedSources } from "../../core/evidence/sourceName";
import { formsOfAddress, tones, usualManner } from "../../core/words/manner";
import { detailLevels, quoteLevels } from "../../core/people/organization";
import { optionalGraphScopes } from "../graph/graphScopes";
import { cloudNames } from "./clouds";
import { interfaceLanguages } from "../../core/words/language";

// The shape of config.json. `config.schema.json`, which editors read, is made from it; what a schema
// cannot say (whose host a URL names, say) is checked in parseConfig.ts.

const guid = v.pipe(
  v.string(),
  v.regex(/^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/, "must be a GUID"),
);

const originUrl = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^/?#@\s]+\/?$/, "must be a URL without path, query or user"),
);

const domain = v.pipe(
  v.string(),
  v.regex(/^(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}$/, "must be an ASCII domain in lower case"),
);

/** A switch for each source, on where nothing is said. What all colleagues' mail tells, somebody has to want. */
export const sourceSwitches = v.optional(
  v.strictObject({
    ...v.entriesFromList(switchedSources, v.optional(v.boolean(), true)),
    organization: v.optional(v.boolean(), false),
  }),
  {},
);

/** Optional Graph scopes beyond the rep's own profile, mail and calendar. */
const graphScope = v.picklist(optionalGraphScopes);

/** `heeded`: colleagues opt out by themselves, in a table of the CRM; `required`: nobody is offered without it. */
const ownWishes = v.picklist(["off", "heeded", "required"]);

const optOut = v.strictObject({
  groupId: v.optional(v.nullable(guid), null),
  ownWishes: v.optional(ownWishes, "off"),
  /** In clear: still read, but everybody can read the file. */
  addresses: v.optional(v.array(v.string()), []),
  /** As `npm run admin -- opt-out add` writes them. */
  hashes: v.optional(
    v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits"))),
    [],
  ),
});

/** Words for a request, with fields like {prospect} to fill in. */
const requestTemplate = v.strictObject({
  subject: v.optional(v.pipe(v.string(), v.maxLength(200, "must be 200 characters or less")), ""),
  message: v.pipe(
    v.string(),
    v.minLength(1, "must not be empty"),
    v.maxLength(3_000, "must be 3000 characters or less"),
  ),
});

/** The templates by language. */
const templates = v.strictObject(
  v.entriesFromList(interfaceLanguages, v.optional(requestTemplate)),
);

/** The last lines of a draft by language, with the same fields: a footer, where Outlook adds no signature. */
const closings = v.strictObject(
  v.entriesFromList(
    interfaceLanguages,
    v.optional(v.pipe(v.string(), v.maxLength(1_000, "must be 1000 characters or less"))),
  ),
);

const draft = v.strictObject({
  quote: v.optional(v.picklist(quoteLevels), "header"),
  template: v.optional(v.nullable(templates), null),
  closing: v.optional(v.nullable(closings), null),
  /** How a request speaks to a colleague, until the rep chooses otherwise. */
  address: v.optional(v.picklist(formsOfAddress), usualManner.address),
  tone: v.optional(v.picklist(tones), usualManner.tone),
});

const asks = v.strictObject({
  /** Log each request as a task regarding the lead or contact. */
  crmTask: v.optional(v.boolean(), false),
});

const ranking = v.strictObject({
  /** Weigh how active each colleague has lately been with anybody: an evaluation, so somebody has to want it. */
  activity: v.optional(v.boolean(), false),
});

const hints = v.strictObject({
  /** "Worked on NAME": an opportunity's name says what is being sold, so somebody has to want it. */
  opportunityNames: v.optional(v.boolean(), false),
  /** The subject of the last message between a colleague and the prospect: of the rep's own mail, yet other people's words. */
  lastTopic: v.optional(v.boolean(), false),
});

const organization = v.strictObject({
  /** What is shown of the organisation's mail, whatever `detailLevel` says of the rest. */
  detailLevel: v.optional(v.picklist(detailLevels), "bars"),
});

const tenant = v.strictObject({
  /** Address of the CRM; not needed where `sources.crm` is false. */
  dataverseUrl: v.optional(originUrl),
  internalDomains: v.pipe(v.array(domain), v.minLength(1, "must name at least one domain")),
  /** Hosts of services that pass messages on for many people, beside those that are known. */
  relays: v.optional(v.array(domain), []),
  sources: sourceSwitches,
  /** Optional permissions; what the rep or an administrator did not agree to is done without. */
  graphScopes: v.optional(v.array(graphScope), []),
  optOut: v.optional(optOut, {}),
  detailLevel: v.optional(v.picklist(detailLevels), "counts"),
  organization: v.optional(organization, {}),
  hints: v.optional(hints, {}),
  ranking: v.optional(ranking, {}),
  draft: v.optional(draft, {}),
  asks: v.optional(asks, {}),
});

export const configSchema = v.strictObject({
  $schema: v.optional(v.string()),
  schemaVersion: v.literal(1),
  enabled: v.boolean(),
  cloud: v.picklist([...cloudNames, "local"]),
  clientId: guid,
  local: v.optional(v.strictObject({ graphUrl: originUrl, identityUrl: originUrl })),
  tenants: v.pipe(v.record(guid, tenant), v.minEntries(1, "must hold at least one tenant")),
});

export type ConfigFile = v.InferOutput<typeof configSchema>;
export type TenantEntry = ConfigFile["tenants"][string];
