import { badRequest } from "../http/refusal";
import type { QueryOptions } from "../query/queryOptions";

/** The time a calendar view is asked for. @throws Refusal without one */
export function viewWindow({ get }: Pick<QueryOptions, "get">) {
  const read = (option: string) => readTime(option, get(option));
  return { from: read("startDateTime"), until: read("endDateTime") };
}

function readTime(option: string, text: string | undefined): number {
  // Without an offset Graph takes it for UTC.
  const hasOffset = /(?:Z|[+-]\d\d:\d\d)$/.test(text ?? "");
  const time = Date.parse(hasOffset ? (text ?? "") : `${text ?? ""}Z`);
  if (!Number.isNaN(time)) return time;
  throw badRequest(
    `This request requires a time window specified by the query string parameter ${option}.`,
  );
}
