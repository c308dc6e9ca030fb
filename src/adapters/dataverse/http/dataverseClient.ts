import { AppError } from "../../../core/errors";
import type { HttpRequest } from "../../http/sendOnce";
import type { Send } from "../../http/transport";
import { inBatch } from "./batch";
import { createDataverseReader, root } from "./dataverseReader";
import type { DataverseReader } from "./dataverseReader";
import { readFailure, toDataverseError } from "./dataverseErrors";
import { readOne } from "./dataversePage";

/** Reads from and writes to one Dataverse environment. All of it rejects with AppError only. */
export interface DataverseClient extends DataverseReader {
  /** Calls an action that computes something and changes nothing. */
  readonly invoke: (action: string, parameters: object) => Promise<unknown>;
  /** Creates a record, once. Returns its id. */
  readonly create: (entitySet: string, record: object) => Promise<string>;
  /** Changes a record that exists. */
  readonly change: (entitySet: string, id: string, changes: object) => Promise<void>;
}

const headers = {
  Accept: "application/json",
  "OData-Version": "4.0",
  "OData-MaxVersion": "4.0",
  "Content-Type": "application/json",
};

export function createDataverseClient(send: Send): DataverseClient {
  return {
    ...createDataverseReader(send),
    invoke: async (action, parameters) =>
      readOne(
        await send(inBatch(root, { path: action, headers, body: JSON.stringify(parameters) })),
      ),
    create: (entitySet, record) => create(send, entitySet, record),
    change: (entitySet, id, changes) => change(send, `${entitySet}(${id})`, changes),
  };
}

/** The answer's header names the new record by a URL that ends with its id. */
async function create(send: Send, entitySet: string, record: object): Promise<string> {
  const { headers: told } = await write(send, {
    method: "POST",
    path: root + entitySet,
    headers,
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
    // Without this header Dataverse would create a missing record.
    headers: { ...headers, "If-Match": "*" },
    body: JSON.stringify(changes),
    effect: "writes",
  });
}

async function write(send: Send, request: HttpRequest): Promise<Response> {
  const answer = await send(request);
  if (!answer.ok) throw toDataverseError(await readFailure(answer));
  return answer;
}
