import fc from "fast-check";

import { opinions } from "../../../src/core/people/opinion";
import { weighOpinions, withOpinions } from "../../../src/core/lookUp/weighOpinions";
import { introducers } from "../../support/paneBuilders";

const abc = introducers("a", "b", "c");

function idsAfter(said: ReadonlyMap<string, (typeof opinions)[number] | undefined>) {
  return weighOpinions(withOpinions(abc, said)).map(({ id }) => id);
}

describe("weighOpinions", () => {
  it("puts whom the rep says to know the prospect well first, and who has left last", () => {
    expect(idsAfter(new Map([["c", "knowsWell"]]))).toEqual(["c", "a", "b"]);
    expect(idsAfter(new Map([["a", "notHelpful"]]))).toEqual(["b", "c", "a"]);
    const both = new Map([
      ["a", "hasLeft"],
      ["b", "notHelpful"],
    ] as const);
    expect(idsAfter(both)).toEqual(["c", "b", "a"]);
  });

  it("keeps everybody, and brings back the first order once everything is taken back", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const someOpinions = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...opinions)));
    fc.assert(
      fc.property(someOpinions, (said) => {
        let list = weighOpinions(introducers(...ids));
        for (const [id, opinion] of said) {
          list = weighOpinions(withOpinions(list, new Map([[id, opinion]])));
          expect(list.map((one) => one.id).sort()).toEqual(ids);
        }
        const nothing = new Map(ids.map((id) => [id, undefined]));
        const after = weighOpinions(withOpinions(list, nothing));
        expect(after.map(({ id }) => id)).toEqual(ids);
        expect(after.every((one) => !("opinion" in one))).toBe(true);
      }),
    );
  });
});
