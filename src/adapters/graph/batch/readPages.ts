import { AppError, errorCodeOf } from "../../../core/errors";
import type { AppErrorCode } from "../../../core/errors";
import type { AskGraph } from "./batchPart";
import { nextUrl } from "./nextUrl";
import { readPart } from "./readPart";

/** Larger pages of mail and calendar are known to end in a time-out of Graph's own. */
export const pageSize = 100;

export interface Pages<Row> {
  readonly rows: readonly Row[];
  /** There was more than was wanted. */
  readonly hasMore: boolean;
  /** A row could not be read. */
  readonly isPartial: boolean;
  /** Why the pages ended early. */
  readonly missing?: AppErrorCode;
}

/** A page's rows that could be read, of so many. */
export interface ParsedRows<Row> {
  readonly rows: readonly Row[];
  readonly count: number;
}

interface Wanted<Row> {
  readonly url: string;
  /** So many rows are enough. */
  readonly most: number;
  /** @throws AppError when the answer is no page */
  readonly parse: (body: unknown) => ParsedRows<Row>;
  /** Told of the first page where there are more. */
  readonly tell?: ((soFar: Pages<Row>) => void) | undefined;
}

/**
 * Follows the pages until there is enough. What was read stays when a later page fails.
 * @throws AppError when the first page does, or nothing of it could be read
 */
export async function readPages<Row>(ask: AskGraph, wanted: Wanted<Row>): Promise<Pages<Row>> {
  let page = await readPage(ask, wanted.url, wanted);
  let { rows, count, isPartial } = page;
  if (page.next !== undefined) wanted.tell?.({ rows, hasMore: true, isPartial });
  while (page.next !== undefined && count < wanted.most) {
    try {
      page = await readPage(ask, page.next, wanted);
    } catch (error) {
      return { rows, hasMore: true, isPartial, missing: errorCodeOf(error) };
    }
    // A page without rows that leads to another one would go on for ever.
    if (page.count === 0) break;
    rows = [...rows, ...page.rows];
    count += page.count;
    isPartial ||= page.isPartial;
  }
  const hasMore = page.next !== undefined || rows.length > wanted.most;
  return { rows: rows.slice(0, wanted.most), hasMore, isPartial };
}

async function readPage<Row>(ask: AskGraph, url: string, { parse }: Wanted<Row>) {
  const body = await readPart(ask, { url });
  const { rows, count } = parse(body);
  if (count > 0 && rows.length === 0) throw new AppError("unexpected");
  return { rows, count, isPartial: rows.length < count, next: nextUrl(body) };
}
