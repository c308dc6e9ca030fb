import { isTimeOut } from "../../http/timeOut";
import type { Send } from "../../http/transport";
import { inBatch } from "./batch";
import type { BatchedRead } from "./batch";
import { readAggregate, readEveryRow, readOne, readOneIfThere, readRows } from "./dataversePage";
import type { Aggregate } from "./dataversePage";

/** Reads from one Dataverse environment. All of it rejects with AppError only. */
export interface DataverseReader {
  readonly readRecords: (path: string) => Promise<readonly unknown[]>;
  /** The same, where half of them would be no answer. @throws AppError where there are more than one page holds */
  readonly readEvery: (path: string) => Promise<readonly unknown[]>;
  readonly readAggregate: (path: string) => Promise<Aggregate>;
  /** Reads one object in place of a list. */
  readonly readValue: (path: string) => Promise<unknown>;
  /** The same; undefined where there is no such record. */
  readonly readIfThere: (path: string) => Promise<unknown>;
}

export const root = "/api/data/v9.2/";

const headers = {
  Accept: "application/json",
  "OData-Version": "4.0",
  "OData-MaxVersion": "4.0",
  // Without this header an expanded collection may come from a cache.
  "If-None-Match": "null",
};

/** Has lookup columns name their record and table, without a join and a privilege on that table. */
const lookups =
  'odata.include-annotations="OData.Community.Display.V1.FormattedValue,Microsoft.Dynamics.CRM.lookuplogicalname"';

/**
 * A page size instead of $top, which Dataverse refuses beside some expansions. The rep needs no
 * further pages.
 */
const recordHeaders = { ...headers, Prefer: `odata.maxpagesize=50,${lookups}` };

const everyHeaders = { ...headers, Prefer: "odata.maxpagesize=5000" };

const aggregateHeaders = {
  ...headers,
  Prefer: 'odata.include-annotations="Microsoft.Dynamics.CRM.morerecords"',
};

/** A count that takes longer counts as too slow, and leaves the look-up time to count fewer days. */
const aggregateLimitMs = 6_000;

export function getRecords(path: string): BatchedRead {
  return { path, headers: recordHeaders };
}

export function getEvery(path: string): BatchedRead {
  return { path, headers: everyHeaders };
}

export function getAggregate(path: string): BatchedRead {
  return { path, headers: aggregateHeaders };
}

/** Each request is a batch of its own, so that Dataverse works on all of them at once. */
export function createDataverseReader(send: Send): DataverseReader {
  return {
    readRecords: async (path) => readRows(await send(inBatch(root, getRecords(path)))),
    readEvery: async (path) => readEveryRow(await send(inBatch(root, getEvery(path)))),
    readValue: async (path) => readOne(await send(inBatch(root, getRecords(path)))),
    readIfThere: async (path) => readOneIfThere(await send(inBatch(root, getRecords(path)))),
    async readAggregate(path) {
      const request = { ...inBatch(root, getAggregate(path)), limitMs: aggregateLimitMs };
      try {
        return await readAggregate(await send(request));
      } catch (error) {
        if (isTimeOut(error)) return "noAnswer";
        throw error;
      }
    },
  };
}
