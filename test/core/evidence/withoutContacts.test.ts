import fc from "fast-check";

import { withoutContacts } from "../../../src/core/evidence/withoutContacts";
import { aContactDay } from "../../support/builders";
import { today } from "../../support/days";
import { someContactDay, someContactDays } from "../../support/someContactDays";

const message = { isReply: true, recipientCount: 2 };

describe("withoutContacts", () => {
  it("takes a contact away once", () => {
    expect(withoutContacts([aContactDay({ times: 2 })], [aContactDay()])).toEqual([aContactDay()]);
    expect(withoutContacts([aContactDay()], [aContactDay()])).toEqual([]);
  });

  it("knows it again where another source tells otherwise who was only copied", () => {
    const [direct, copied] = [aContactDay(), aContactDay({ addressing: "copied" })];
    expect(withoutContacts([direct], [copied])).toEqual([]);
    expect(withoutContacts([direct, copied], [copied])).toEqual([direct]);
  });

  it("knows a meeting again whoever is said to have arranged it", () => {
    const meeting = aContactDay({ kind: "meeting", direction: "fromProspect" });
    expect(withoutContacts([meeting], [{ ...meeting, direction: "mutual" }])).toEqual([]);
  });

  it("leaves alone what is of another day, kind or direction", () => {
    const days = [aContactDay({ day: 1 }), aContactDay({ direction: "fromProspect" })];
    expect(withoutContacts(days, [aContactDay()])).toEqual(days);
    const call = aContactDay({ kind: "phoneCall", direction: "mutual" });
    expect(withoutContacts([call], [{ ...call, kind: "meeting" }])).toEqual([call]);
  });

  it("keeps details and replies within the number that is left", () => {
    const days = [aContactDay({ times: 2, replies: 2, messages: [message, message] })];
    expect(withoutContacts(days, [aContactDay()])).toEqual([
      aContactDay({ times: 1, replies: 1, messages: [message] }),
    ]);
  });

  it("never takes more than it is told to, and never adds", () => {
    fc.assert(
      fc.property(someContactDays(today), someContactDay(today), (days, taken) => {
        const before = days.reduce((sum, { times }) => sum + times, 0);
        const after = withoutContacts(days, [taken]).reduce((sum, { times }) => sum + times, 0);
        expect([before, before - 1]).toContain(after);
      }),
    );
  });
});
