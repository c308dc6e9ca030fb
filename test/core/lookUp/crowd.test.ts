import { AppError } from "../../../src/core/errors";
import { countCrowd, crowdOf, mostCounted } from "../../../src/core/lookUp/crowd";
import type { Crowd } from "../../../src/core/lookUp/crowd";
import type { ContactSource } from "../../../src/core/lookUp/ports";
import type { Person } from "../../../src/core/people/people";
import { aContact, aLookUp, anAddress, someFindings } from "../../support/builders";

function aPerson(name: string, part: Partial<Person> = {}): Person {
  return { address: anAddress(`${name.toLowerCase()}@adatum.com`), displayName: name, ...part };
}

const [ana, bo, cy] = ["Ana", "Bo", "Cy"].map((name) => aPerson(`${name}Ruth`)) as [
  Person,
  Person,
  Person,
];
const unnamed = aPerson("x17", { displayName: "x17@adatum.com" });

/** Knows a colleague of these people. */
function knowing(...people: readonly Person[]): ContactSource {
  return {
    name: "crm",
    findContacts: ({ address }) =>
      Promise.resolve(
        people.some((person) => person.address === address)
          ? someFindings({ contacts: [aContact()] })
          : someFindings({ contacts: [] }),
      ),
  };
}

describe("crowdOf", () => {
  it("keeps the order, whom the item is about first and who has no name last", () => {
    const choice = {
      status: "found",
      prospect: bo,
      notices: [],
      offered: [unnamed, ana, cy],
    } as const;
    expect(crowdOf(choice)).toEqual([bo, ana, cy, unnamed]);
  });

  it("has everybody on an item that is about nobody, and a function behind the people", () => {
    const office = aPerson("info", { displayName: "Info" });
    const choice = { status: "notFound", reason: "several", offered: [office, ana, bo] } as const;
    expect(crowdOf(choice)).toEqual([ana, bo, office]);
  });
});

describe("countCrowd", () => {
  it("names the best colleague of each, and who is known to nobody", async () => {
    const told: Crowd[] = [];
    const crowd = await countCrowd(
      aLookUp(),
      [ana, bo, cy],
      { contacts: [knowing(ana, cy)] },
      (soFar) => {
        told.push(soFar);
      },
    );
    expect(crowd.members.map(({ person, best }) => [person, best?.colleague.displayName])).toEqual([
      [ana, "Tricia Potter"],
      [bo, undefined],
      [cy, "Tricia Potter"],
    ]);
    // Everybody has a place from the first moment on, and keeps it.
    for (const { members } of told)
      expect(members.map(({ person }) => person)).toEqual([ana, bo, cy]);
    expect(told[0]?.members.map(({ status }) => status)).toEqual(["asking", "asking", "asking"]);
  });

  it("says which source failed, once", async () => {
    const broken: ContactSource = {
      name: "crm",
      findContacts: () => Promise.reject(new AppError("throttled")),
    };
    const crowd = await countCrowd(aLookUp(), [ana, bo], { contacts: [broken] }, () => undefined);
    expect(crowd.failed).toEqual(["crm"]);
  });

  it("offers nobody while it is not known who opted out", async () => {
    const sources = {
      contacts: [knowing(ana)],
      optOuts: { readOptedOut: () => Promise.reject(new AppError("accessDenied")) },
    };
    const crowd = await countCrowd(aLookUp(), [ana], sources, () => undefined);
    expect(crowd.members[0]?.best).toBeUndefined();
    expect(crowd.failed).toEqual(["optOuts"]);
  });

  it("asks about no more people than are counted at once", async () => {
    const asked: string[] = [];
    const people = Array.from({ length: mostCounted + 2 }, (_, place) => aPerson(`Q${place}`));
    const source: ContactSource = {
      name: "crm",
      findContacts: ({ address }) => {
        asked.push(address);
        return Promise.resolve(someFindings());
      },
    };
    const { members } = await countCrowd(
      aLookUp(),
      people,
      { contacts: [source] },
      () => undefined,
    );
    expect(asked).toHaveLength(mostCounted);
    expect(members.slice(-3).map(({ status }) => status)).toEqual([
      "counted",
      "uncounted",
      "uncounted",
    ]);
  });
});
