import type { LookUpResult } from "../../../src/core/lookUp/lookUp";
import type { Participant } from "../../../src/core/outlookPorts";
import type { Person } from "../../../src/core/people/people";
import type { Reasoning } from "../../../src/core/reasoning";
import { anIntroducer } from "../builders";

const introducer = anIntroducer();

/**
 * Chooses the author and offers whoever else is there, and shows colleagues in the order they are found,
 * without judging anybody: so that what comes in which order can be tried much oftener than with core's own.
 */
export const briefReasoning: Reasoning = {
  chooseProspect: (item) => {
    const [prospect, ...offered] = personsOf([item?.from, ...(item?.cc ?? [])]);
    return prospect === undefined
      ? { status: "notFound", reason: "none", offered: [] }
      : { status: "found", prospect, notices: [], offered };
  },
  pickProspect: (choice, prospect) => {
    const earlier = choice.status === "found" ? [choice.prospect] : [];
    return { status: "found", prospect, notices: [], offered: [...earlier, ...choice.offered] };
  },
  findIntroducers: async ({ prospect }, { contacts }, onProgress) => {
    let result: LookUpResult = { introducers: [], further: [], reports: [], records: [] };
    onProgress(result);
    const find = async ({ name, findContacts }: (typeof contacts)[number]) => {
      const found = (await findContacts(prospect)).contacts.map(({ colleague }) => ({
        ...introducer,
        id: name,
        colleague,
      }));
      result = { ...result, introducers: [...result.introducers, ...found] };
      onProgress(result);
    };
    await Promise.all(contacts.map((source) => find(source).catch(() => undefined)));
    return result;
  },
};

function personsOf(participants: readonly (Participant | undefined)[]): readonly Person[] {
  return participants.flatMap((one) =>
    one?.address === undefined ? [] : [{ address: one.address, displayName: one.displayName }],
  );
}
