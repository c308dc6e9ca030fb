import { errorCodeOf } from "../errors";
import type { OptedOut, OptOuts } from "./ports";

/** All lists as one: whoever is on any of them opted out, and all of them have to answer. */
export function joinOptOuts(lists: readonly OptOuts[]): OptOuts | undefined {
  const [only, ...others] = lists;
  if (only === undefined || others.length === 0) return only;
  return {
    async readOptedOut() {
      const all = await Promise.all(lists.map((list) => list.readOptedOut()));
      const missingBecause = all.find((one) => one.missingBecause !== undefined)?.missingBecause;
      return {
        addresses: new Set(all.flatMap(({ addresses }) => [...addresses])),
        directoryIds: new Set(all.flatMap(({ directoryIds }) => [...directoryIds])),
        crmUserIds: new Set(all.flatMap(({ crmUserIds = [] }) => [...crmUserIds])),
        ...(missingBecause !== undefined && { missingBecause }),
      };
    },
  };
}

/** A list whose failure does not hold everybody back, but is said. */
export function heededWhereRead({ readOptedOut }: OptOuts): OptOuts {
  return {
    async readOptedOut(): Promise<OptedOut> {
      try {
        return await readOptedOut();
      } catch (error) {
        return {
          addresses: new Set(),
          directoryIds: new Set(),
          missingBecause: errorCodeOf(error),
        };
      }
    },
  };
}
