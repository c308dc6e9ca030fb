/** @jest-environment node */
import { likeliestOwners } from "../../../../dev/archive/collect/likeliestOwners";

function likeliest(me: string | undefined, ...addresses: readonly string[]): readonly string[] {
  const people = addresses.map((address, index) => ({
    address,
    isInternal: false,
    displayName: "",
    times: 100 - index,
  }));
  return likeliestOwners(people, me).map(({ address }) => address);
}

describe("likeliestOwners", () => {
  it("are those named most often, first those of the domain asked for", () => {
    expect(
      likeliest("r@corp.example", "pat@p.example", "bo@p.example", "rae@corp.example"),
    ).toEqual(["rae@corp.example", "pat@p.example", "bo@p.example"]);
  });

  it.each([
    "hit-reply@linkedin.com",
    "messages-noreply@linkedin.com",
    "dse@docusign.net",
    "notifications@github.com",
    "noreply@corp.example",
    "mailer-daemon@p.example",
    "dev-bounces+jane=x.com@lists.p.example",
    "all-staff@corp.example",
  ])("are not %s", (address) => {
    expect(likeliest(undefined, address, "pat@p.example")).toEqual(["pat@p.example"]);
  });

  it("may be a function's mailbox, and a machine where there is nobody else", () => {
    expect(likeliest(undefined, "info@p.example")).toEqual(["info@p.example"]);
    expect(likeliest(undefined, "noreply@p.example")).toEqual(["noreply@p.example"]);
  });
});
