/** @jest-environment node */
import { clientNames } from "../../../src/host/quirks/clientProfiles";
import { hostBehaviour } from "../../../src/host/quirks/hostBehaviour";
import { plainTraits } from "../../../src/host/quirks/hostTraits";
import { quirks } from "../../../src/host/quirks/quirkTable";

describe("hostBehaviour", () => {
  it("does nothing unusual where nobody asks for it", () => {
    expect(hostBehaviour(undefined, [])).toEqual({ profile: undefined, traits: plainTraits });
  });

  it("plays what a client always does", () => {
    expect(hostBehaviour("mac", []).traits).toMatchObject({
      selection: "gone",
      newMessageForm: "dropsBody",
      roamingSettings: "onceASession",
      theme: "untold",
    });
    expect(hostBehaviour("web", []).traits).toMatchObject({
      sentHeaders: "empty",
      clipboard: "blocked",
      signature: "none",
      selection: "untoldInConversation",
    });
  });

  it("plays a single quirk without the rest of the client", () => {
    const { profile, traits } = hostBehaviour(undefined, ["form-opens-nothing"]);
    expect(profile).toBeUndefined();
    expect(traits).toEqual({ ...plainTraits, newMessageForm: "opensNothing" });
  });

  it("lets the quirk that was asked for win over the client's own", () => {
    expect(hostBehaviour("mac", ["form-throws"]).traits.newMessageForm).toBe("throws");
  });

  it("keeps the faults of several quirks", () => {
    const { signInFaults, callFaults } = hostBehaviour("classic", [
      "nested-popup-fails",
      "form-never-calls-back",
    ]).traits;
    expect([...signInFaults.keys()]).toEqual(["GetToken", "GetTokenPopup"]);
    expect([...callFaults.keys()]).toEqual([44, 178]);
  });
});

describe("the quirk table", () => {
  it("names each quirk once, and says what it does and who reported it", () => {
    expect(new Set(quirks.map(({ name }) => name)).size).toBe(quirks.length);
    for (const { clients, source, tells, traits } of quirks) {
      expect(clients.every((client) => clientNames.includes(client))).toBe(true);
      expect(Math.min(clients.length, source.length, Object.keys(traits).length)).toBeGreaterThan(
        0,
      );
      expect(tells).toMatch(/^[A-Z].*\.$/);
    }
  });

  it.each(quirks)("changes something that a plain host does otherwise: $name", ({ traits }) => {
    expect(plainTraits).not.toMatchObject(traits);
  });
});
