import { likeliestOwners } from "./likeliestOwners";
import type { CollectedMail } from "./mailCollector";

/** Whose mail it may be where it is not the rep's, to follow the names of what was read. */
export function whyNobodys({ people, read }: CollectedMail, me: string | undefined): string {
  const owners = likeliestOwners(people, me).map(
    ({ address, times }) => `${address} (named ${timesInWords(times)})`,
  );
  const messages = `${read.toLocaleString("en-US")} message${read === 1 ? "" : "s"}`;
  const what =
    me === undefined
      ? `holds ${messages}: --me ADDRESS says whose mail it is.`
      : `holds ${messages}, and none is from or to ${me}.`;
  return `${what} Likeliest: ${owners.join(", ")}.`;
}

function timesInWords(times: number): string {
  return times === 1 ? "once" : `${times.toLocaleString("en-US")} times`;
}
