import * as v from "valibot";

/** As many activities an aggregate counts at most: a row that counts more cannot be true. */
const mostActivities = 50_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostActivities));
const code = v.optional(v.union([v.boolean(), v.pipe(v.number(), v.integer())]));

/** The numbers of one row of an aggregate, under the aliases that contactDayQuery.ts gives them. */
export const aggregateRow = v.looseObject({
  times: v.pipe(count, v.minValue(1)),
  direct_times: v.optional(count, 0),
  reply_times: v.optional(count, 0),
  attended_times: v.optional(count, 0),
  rang_times: v.optional(count, 0),
  arranged_times: v.optional(count, 0),
  direction: code,
  organizer_role: code,
  colleague_role: code,
});

export type AggregateRow = v.InferOutput<typeof aggregateRow>;
