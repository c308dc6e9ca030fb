interface KnownFault {
  readonly status: number;
  readonly message: string;
}

/** How a slow, busy or guarded service answers, by code. */
export const knownFaults: Readonly<Record<string, KnownFault>> = {
  // The limits of the service, for each user.
  "0x80072321": tooMany(
    "Combined execution time of incoming requests exceeded limit of 1200000 milliseconds over time window of 300 seconds. Decrease number of concurrent requests or reduce the duration of requests and try again later.",
  ),
  "0x80072322": tooMany(
    "Number of requests exceeded the limit of 6000 over time window of 300 seconds.",
  ),
  "0x80072326": tooMany("Number of concurrent requests exceeded the limit of 52."),

  // A query that loads the database is delayed at first, then refused.
  "0x80048544": refused("This query cannot be executed because it conflicts with Query Throttling"),
  "0x80048644": refused("This query cannot be executed because it conflicts with Query Throttling"),
  "0x80048744": refused("This query cannot be executed because it conflicts with Query Throttling"),
  "0x80048745": refused("This query cannot be executed because it conflicts with Query Throttling"),

  // The database needed too long.
  "0x80044151": refused("SQL timeout expired."),
  "0x80048573": refused("The query timed out. Reduce the number of rows that it has to read."),
  "0x80048574": refused("The query timed out. Reduce the number of rows that it has to read."),
  "0x80048575": refused("The query timed out. Reduce the number of rows that it has to read."),

  "0x8004E023": refused("AggregateQueryRecordLimit exceeded. Cannot perform this operation."),
};

function tooMany(message: string): KnownFault {
  return { status: 429, message };
}

function refused(message: string): KnownFault {
  return { status: 400, message };
}
