import * as v from "valibot";

import { AppError } from "../../../core/errors";
import type { HttpRequest } from "../../http/sendOnce";
import type { Send } from "../../http/transport";
import { inBatch } from "./batch";
import { isAggregateLimit, readFailure, toDataverseError } from "./dataverseErrors";

/** Reads from one Dataverse environment. All of it rejects with AppError only. */
export interface DataverseClient {
  /** Records whose query names nobody: a plain GET. */
  readonly readRecords: (path: string) => Promise<readonly unknown[]>;
  /** Records whose query holds an address: inside a batch, out of the URL. */
  readonly readRecordsUnseen: (path: string) => Promise<readonly unknown[]>;
  /** What an aggregate counts; undefined where it would count more than the service allows. */
  readonly readAggregate: (path: string) => Promise<readonly unknown[] | undefined>;
  /** Asks for something to be computed; nothing changes. */
  readonly invoke: (action: string, parameters: object) => Promise<readonly unknown[]>;
  /** Creates a record, once. Returns its id. */
  readonly create: (entitySet: string, record: object) => Promise<string>;
  /** Changes a record that exists. */
  readonly change: (entitySet: string, id: string, changes: object) => Promise<void>;
}

const root = "/api/data/v9.2/";

const moreRecords = "@Microsoft.Dynamics.CRM.morerecords";

/** Largest page of an aggregate. */
const maxRows = 5_000;

const headers = {
  Accept: "application/json",
  "OData-Version": "4.0",
  "OData-MaxVersion": "4.0",
  // Without it an expanded collection may come from a cache.
  "If-None-Match": "null",
};

/** A page, not $top, which Dataverse refuses beside some expansions. More nobody reads. */
const recordHeaders = { ...headers, Prefer: "odata.maxpagesize=50" };

const aggregateHeaders = {
  ...headers,
  Prefer: 'odata.include-annotations="Microsoft.Dynamics.CRM.morerecords"',
};

const writingHeaders = { ...headers, "Content-Type": "application/json" };

const pageForm = v.object({ value: v.array(v.unknown()), [moreRecords]: v.optional(v.boolean()) });

export function createDataverseClient(send: Send): DataverseClient {
  return {
    readRecords: (path) =>
      readRows(send, { method: "GET", path: root + path, headers: recordHeaders, effect: "reads" }),
    readRecordsUnseen: (path) => readRows(send, inBatch(root, path, recordHeaders)),
    invoke: (action, parameters) =>
      readRows(send, {
        method: "POST",
        path: root + action,
        headers: writingHeaders,
        body: JSON.stringify(parameters),
        effect: "reads",
      }),
    create: (entitySet, record) => create(send, entitySet, record),
    change: (entitySet, id, changes) => change(send, `${entitySet}(${id})`, changes),
    readAggregate: async (path) => {
      const page = await readPage(send, inBatch(root, path, aggregateHeaders));
      const isCut =
        page === undefined || page[moreRecords] === true || page.value.length >= maxRows;
      return isCut ? undefined : page.value;
    },
  };
}

async function readRows(send: Send, request: HttpRequest): Promise<readonly unknown[]> {
  const page = await readPage(send, request);
  if (page === undefined) throw new AppError("unexpected");
  return page.value;
}

type Page = v.InferOutput<typeof pageForm>;

/** Undefined where an aggregate exceeds its limit. */
async function readPage(send: Send, request: HttpRequest): Promise<Page | undefined> {
  const answer = await send(request);
  if (!answer.ok) {
    const failure = await readFailure(answer);
    if (isAggregateLimit(failure)) return undefined;
    throw toDataverseError(failure);
  }
  const { success, output } = v.safeParse(pageForm, parseJson(await answer.text()));
  if (!success) throw new AppError("unexpected");
  return output;
}

/** The address of what was created ends with its id. */
async function create(send: Send, entitySet: string, record: object): Promise<string> {
  const { headers: told } = await write(send, {
    method: "POST",
    path: root + entitySet,
    headers: writingHeaders,
    body: JSON.stringify(record),
    effect: "writes",
  });
  const [, id] = /\(([0-9a-f-]{36})\)$/i.exec(told.get("OData-EntityId") ?? "") ?? [];
  if (id === undefined) throw new AppError("unexpected");
  return id.toLowerCase();
}

async function change(send: Send, path: string, changes: object): Promise<void> {
  await write(send, {
    method: "PATCH",
    path: root + path,
    // Without it Dataverse would create what does not exist.
    headers: { ...writingHeaders, "If-Match": "*" },
    body: JSON.stringify(changes),
    effect: "writes",
  });
}

async function write(send: Send, request: HttpRequest): Promise<Response> {
  const answer = await send(request);
  if (!answer.ok) throw toDataverseError(await readFailure(answer));
  return answer;
}

/** Undefined where it is none: a captive portal answers with a page of its own. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
