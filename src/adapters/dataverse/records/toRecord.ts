import * as v from "valibot";

import { addressCandidates, parseEmailAddress } from "../../../core/people/emailAddress";
import type { EmailAddress } from "../../../core/people/emailAddress";
import type { ProspectRecord, RecordOwner } from "../../../core/lookUp/ports";
import { personName } from "../../../core/words/personName";
import { safeText } from "../../../core/words/safeText";
import { optionalText } from "../http/optionalText";
import { addressColumns } from "./addressColumns";
import { recordUrl } from "./recordUrl";

/** The `statecode` of an open lead, and of an active contact. */
const openState = 0;

/** The other states, as their table numbers them. */
const closedStates: Readonly<Record<ProspectRecord["kind"], readonly ProspectRecord["closed"][]>> =
  {
    lead: [undefined, "qualified", "disqualified"],
    contact: [undefined, "inactive"],
  };

const row = v.looseObject({ statecode: v.number() });

type Row = v.InferOutput<typeof row>;

interface Context {
  readonly origin: string;
  /** The one that was looked up. */
  readonly address: EmailAddress;
}

/** Undefined for a row that has another form than was asked for. */
export function toRecord(
  kind: ProspectRecord["kind"],
  raw: unknown,
  { origin, address }: Context,
): ProspectRecord | undefined {
  const { success, output } = v.safeParse(row, raw);
  const id = success ? safeText(output[`${kind}id`]) : "";
  if (!success || !isGuid.test(id)) return undefined;
  const closed = closedStates[kind][output.statecode];
  const owner = ownerOf(output);
  const accountId = accountOf(output);
  const otherAddresses = otherAddressesIn(output, address);
  return {
    kind,
    id,
    displayName: personName(output["fullname"]),
    ...optionalText("jobTitle", output["jobtitle"]),
    ...optionalText("companyName", companyOf(output)),
    ...optionalText("topic", output["subject"]),
    isOpen: output.statecode === openState,
    ...(closed !== undefined && { closed }),
    ...(owner !== undefined && { owner }),
    ...(accountId !== undefined && { accountId }),
    ...(otherAddresses.length > 0 && { otherAddresses }),
    url: recordUrl(origin, kind, id),
  };
}

/** An id becomes part of a query, so nothing else may pass. */
const isGuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Dataverse writes name and table of a lookup beside it. */
function lookupIn(values: Row, column: string) {
  const id = safeText(values[column]);
  if (!isGuid.test(id)) return undefined;
  return {
    id: id.toLowerCase(),
    name: values[`${column}@OData.Community.Display.V1.FormattedValue`],
    table: values[`${column}@Microsoft.Dynamics.CRM.lookuplogicalname`],
  };
}

function ownerOf(values: Row): RecordOwner | undefined {
  const { id = "", name, table } = lookupIn(values, "_ownerid_value") ?? {};
  const kind = table === "systemuser" ? "user" : table === "team" ? "team" : undefined;
  const displayName = kind === "user" ? personName(name) : safeText(name);
  return kind === undefined || displayName === "" ? undefined : { kind, id, displayName };
}

/** A contact's customer may be another contact. */
function accountLookup(values: Row) {
  const customer = lookupIn(values, "_parentcustomerid_value");
  if (customer?.table === "account") return customer;
  return lookupIn(values, "_parentaccountid_value");
}

function accountOf(values: Row): string | undefined {
  return accountLookup(values)?.id;
}

function companyOf(values: Row): unknown {
  return values["companyname"] ?? accountLookup(values)?.name;
}

function otherAddressesIn(values: Row, address: EmailAddress): readonly EmailAddress[] {
  const lookedUp = addressCandidates(address);
  const all = addressColumns.flatMap((column) => parseEmailAddress(values[column]) ?? []);
  return [...new Set(all)].filter((one) => !lookedUp.includes(one));
}
