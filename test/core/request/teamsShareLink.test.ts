import { teamsShareLink } from "../../../src/core/request/teamsShareLink";

describe("teamsShareLink", () => {
  it("shares the record and the text, each as one value", () => {
    const record = "https://contoso.crm.dynamics.com/main.aspx?etn=lead&id=1";
    const url = new URL(teamsShareLink("https://teams.microsoft.com", record, "Yes & no?"));
    expect(url.origin + url.pathname).toBe("https://teams.microsoft.com/share");
    expect([...url.searchParams]).toEqual([
      ["href", record],
      ["msgText", "Yes & no?"],
    ]);
  });
});
