/** @jest-environment node */
import { createCollectingReader } from "../../../../src/adapters/dataverse/http/collectingReader";
import { createDepartures } from "../../../../src/adapters/dataverse/people/departures";
import type { NamedColleague } from "../../../../src/core/people/departures";
import { anAddress } from "../../../support/builders";
import { withLocalCrm } from "../localCrm";

type Options = Parameters<typeof withLocalCrm>[2];

function find(named: NamedColleague, options?: Options) {
  return withLocalCrm(
    () => undefined,
    async ({ send, traffic }) => {
      const found = await createDepartures(createCollectingReader(send)).find(named);
      const urls = traffic.map(({ request }) => request.url.pathname + request.url.search);
      return { found: found.map(({ displayName, hasLeft }) => [displayName, hasLeft]), urls };
    },
    options,
  );
}

describe("createDepartures", () => {
  it.each(["Dan Jump", "Jump, Dan", "jump", "da", "Dan van der Jump"])(
    "finds who has left by %s, in one batch, with the name in no URL",
    async (typed) => {
      expect(await find({ typed })).toEqual({
        found: [["Dan Jump", true]],
        urls: ["/api/data/v9.2/$batch"],
      });
    },
  );

  it("finds them by address", async () => {
    const typed = "dan.jump@contoso.com";
    expect((await find({ typed, address: anAddress(typed) })).found).toEqual([["Dan Jump", true]]);
  });

  it("finds who is there, and no programs", async () => {
    expect((await find({ typed: "Tricia Potter" })).found).toEqual([["Tricia Potter", undefined]]);
    expect((await find({ typed: "Server Sync" })).found).toEqual([]);
  });

  it.each(["%", "_an", "O' or 1 eq 1", "[a-z]"])("finds nobody by %s", async (typed) => {
    expect((await find({ typed })).found).toEqual([]);
  });

  it("says that the rep may not read users", async () => {
    const withheldPrivileges = new Set(["prvReadUser"]);
    await expect(find({ typed: "Dan Jump" }, { withheldPrivileges })).rejects.toThrow(
      "accessDenied",
    );
  });
});
