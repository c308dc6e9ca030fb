import type { EmailAddress } from "../../core/people/emailAddress";
import type { Prospect } from "../../core/people/people";
import type { SourceFindings } from "../../core/lookUp/ports";
import type { GraphLookUp } from "./graphLookUp";
import { createWhoIs, startLearning } from "./whoIs";
import type { WhoIs } from "./whoIs";

/** Who is on which side in the rep's own mailbox; known better while it is read. */
export interface Sides {
  readonly whoIs: WhoIs;
  /** All addresses of the rep's have been learnt, as far as they can be. Never rejects. */
  readonly completed: Promise<void>;
  /** Whoever has the rep's name has been asked about in the directory. Never rejects. */
  readonly askAboutNamesakes: () => Promise<void>;
  /** With the addresses that are nobody's, for the other sources. */
  readonly withNobodys: (findings: SourceFindings) => SourceFindings;
}

export function createSides(
  prospect: Prospect,
  {
    standpoint,
    completeStandpoint,
    directory,
  }: Pick<GraphLookUp, "standpoint" | "completeStandpoint" | "directory">,
): Sides {
  const recall = (address: EmailAddress) => directory.recall([address]).get(address)?.colleague;
  let known = standpoint;
  let learnt = startLearning(recall);
  let whoIs = createWhoIs(prospect, known, learnt);

  function judgeAnew(): void {
    learnt = startLearning(recall);
    whoIs = createWhoIs(prospect, known, learnt);
  }

  async function complete(): Promise<void> {
    if (completeStandpoint === undefined) return;
    known = await completeStandpoint();
    judgeAnew();
  }

  return {
    whoIs: (person) => whoIs(person),
    completed: complete(),
    async askAboutNamesakes() {
      if (learnt.namesakes.size === 0) return;
      await directory.find([...learnt.namesakes]);
      judgeAnew();
    },
    withNobodys: (findings) => ({ ...findings, nobodys: [...learnt.nobodys] }),
  };
}
