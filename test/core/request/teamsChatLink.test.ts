import fc from "fast-check";

import { teamsChatLink } from "../../../src/core/request/teamsChatLink";
import { anAddress } from "../../support/builders";

const tricia = anAddress("tricia.potter@contoso.com");
const teams = "https://teams.microsoft.com";

describe("teamsChatLink", () => {
  it("opens a chat with one person and the text in its box", () => {
    expect(teamsChatLink(teams, tricia, "Hello & welcome?\nYes")).toBe(
      "https://teams.microsoft.com/l/chat/0/0?users=tricia.potter%40contoso.com&message=Hello%20%26%20welcome%3F%0AYes",
    );
  });

  it("opens an empty chat without a text", () => {
    expect(teamsChatLink(teams, tricia)).toBe(
      "https://teams.microsoft.com/l/chat/0/0?users=tricia.potter%40contoso.com",
    );
  });

  it("addresses nobody else, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const url = new URL(teamsChatLink(teams, tricia, text) ?? "");
        expect([...url.searchParams.keys()]).toEqual(["users", "message"]);
        expect(url.searchParams.get("users")).toBe("tricia.potter@contoso.com");
        expect(url.searchParams.get("message")).toBe(text);
        expect(url.origin + url.pathname + url.hash).toBe("https://teams.microsoft.com/l/chat/0/0");
      }),
    );
  });

  it("cuts a long text between characters, with a mark", () => {
    const link = teamsChatLink(teams, tricia, "👩‍👩‍👧 ".repeat(200)) ?? "";
    expect(link.length).toBeLessThanOrEqual(2_000);
    expect(new URL(link).searchParams.get("message")).toMatch(/^(?:👩‍👩‍👧 )+(?:👩‍👩‍👧)?…$/u);
  });

  it("uses all the room there is, and cuts only what has none", () => {
    const room = 2_000 - (teamsChatLink(teams, tricia, "x") ?? "").length + 1;
    const fitting = teamsChatLink(teams, tricia, "x".repeat(room)) ?? "";
    expect(fitting).toHaveLength(2_000);
    expect(fitting).toMatch(/x$/);
    const cut = teamsChatLink(teams, tricia, "x".repeat(room + 1)) ?? "";
    expect(cut).toHaveLength(2_000);
    expect(new URL(cut).searchParams.get("message")).toMatch(/x…$/);
  });

  it.each(['"a,b;c"@contoso.com', '"a b"@contoso.com'])(
    "leads nowhere for an address that reads as several: %s",
    (address) => {
      expect(teamsChatLink(teams, anAddress(address), "Hello")).toBeUndefined();
    },
  );
});
