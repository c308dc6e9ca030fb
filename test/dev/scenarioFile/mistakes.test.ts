/** @jest-environment node */
import { parseScenarioFile } from "../../../dev/scenarioFile/readScenarioFile";
import { writeScenarioFile } from "../../../dev/scenarioFile/writeScenarioFile";
import { createRecordingWriter } from "../../support/recordingWriter";

const blaine = { fullName: "Blaine Carmack", address: "blaine@contoso.com" };
const file = { rep: blaine.address, users: [blaine] };
const email = { kind: "email", at: "3 days ago", parties: [{ role: "to", user: blaine.address }] };

function write(part: object) {
  const tenant = createRecordingWriter();
  const parsed = parseScenarioFile(JSON.stringify({ ...file, ...part }));
  writeScenarioFile(parsed, tenant.writer, new Date("2026-06-10T12:00:00Z"));
  return tenant;
}

describe("a scenario file", () => {
  it("needs no more than a rep", () => {
    expect(write({}).users).toMatchObject([blaine]);
  });

  it.each([
    [{ activites: [] }, 'activites: Invalid key: Expected never but received "activites"'],
    [{ users: [{ ...blaine, adress: "x" }] }, "users[0].adress: Invalid key"],
    [{ users: [{ ...blaine, address: "x" }] }, "users[0].address: must be an e-mail address"],
    [{ users: [{ ...blaine, unit: "North" }] }, 'users[0].unit: there is no unit "North"'],
    [{ users: [blaine, blaine] }, 'rep: "blaine@contoso.com" is more than one user'],
    [{ rep: "tricia@contoso.com" }, 'rep: there is no user "tricia@contoso.com"'],
    [{ signedIn: "tricia@contoso.com" }, 'signedIn: there is no user "tricia@contoso.com"'],
    [{ activities: [{ ...email, at: "last week" }] }, "activities[0].at: must be a moment"],
    [{ activities: [{ ...email, at: "2026-13-01" }] }, "activities[0].at: there is no moment"],
    [{ activities: [{ ...email, owner: "x" }] }, 'activities[0]: there is no user or team "x"'],
    [
      { activities: [{ ...email, parties: [{ role: "to", lead: "Yvonne" }] }] },
      'activities[0].parties[0]: there is no lead "Yvonne"',
    ],
    [{ activities: [{ ...email, parties: [] }] }, "activities[0]: needs an owner"],
    [{ roles: [{ name: "x", depth: "All" }] }, "roles[0].depth: Invalid type"],
    [{ leads: [{ fullName: "x", owner: "y" }] }, 'leads[0].owner: there is no user "y"'],
    [{ faults: [{ matches: "", delay: 3 }] }, "faults[0].delay: Invalid key"],
    [{ rows: { lead: [{ leadid: "1", ownerid: "x" }] } }, "rows.lead[0]: ownerid: there is no"],
  ])("with a mistake is refused at its place: %j", (part, sentence) => {
    expect(() => write(part)).toThrow(sentence);
  });
});
