/** A lead or contact by its id: the only way in which a URL may name a person, for it is no address. */
export interface RecordReference {
  readonly table: RecordTable;
  /** Lower case. */
  readonly id: string;
}

const tables = ["lead", "contact"] as const;

export type RecordTable = (typeof tables)[number];

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Longer than any link of Dynamics. */
const longestLink = 2_000;

/** Origin, path and query; a name and password before the host make it no link of ours. */
const link = /^(https?:\/\/[a-z\d.-]+(?::\d+)?)(\/[^?#\s]*)?\?([^#\s]*)(?:#\S*)?$/i;

/** The page that opens a record, in whatever folder of the host. */
const page = /^\/(?:.*\/)?main\.aspx$/i;

/** "contact:GUID", as a link to the pane carries it in `?person=`. */
export function parseReference(text: string): RecordReference | undefined {
  const [table, id, ...more] = text.toLowerCase().split(":");
  return more.length > 0 ? undefined : referenceOf(table, id);
}

/**
 * The record that a link to Dynamics opens. Undefined where it leads elsewhere, or to no lead or contact.
 *
 * @param origins - of the organisation's own Dynamics: no other link is followed, or even read
 */
export function parseRecordLink(
  text: string,
  origins: readonly string[],
): RecordReference | undefined {
  const [, origin = "", path = "", query = ""] = link.exec(text.slice(0, longestLink)) ?? [];
  const isOurs = origins.includes(origin.toLowerCase()) && page.test(path);
  return isOurs ? recordIn(parametersOf(query)) : undefined;
}

function recordIn(values: Parameters): RecordReference | undefined {
  const opensRecord = !values.has("pagetype") || onlyOf(values, "pagetype") === "entityrecord";
  const id = onlyOf(values, "id")?.replace(/^\{(.*)\}$/, "$1");
  return opensRecord ? referenceOf(onlyOf(values, "etn"), id) : undefined;
}

function referenceOf(
  table: string | undefined,
  id: string | undefined,
): RecordReference | undefined {
  const known = tables.find((name) => name === table);
  return known !== undefined && id !== undefined && guid.test(id)
    ? { table: known, id }
    : undefined;
}

type Parameters = ReadonlyMap<string, readonly string[]>;

/** By name, in lower case: Dynamics does not mind the case. */
function parametersOf(query: string): Parameters {
  const values = new Map<string, readonly string[]>();
  for (const pair of query.split("&")) {
    const [name = "", ...value] = pair.split("=").map(decoded);
    values.set(name, [...(values.get(name) ?? []), value.join("=")]);
  }
  return values;
}

/** The value of what stands there once; what stands there twice could be read in two ways. */
function onlyOf(values: Parameters, name: string): string | undefined {
  const [value, ...more] = values.get(name) ?? [];
  return more.length > 0 ? undefined : value;
}

/** What is wrongly encoded is no value. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text).toLowerCase();
  } catch {
    return "";
  }
}
