/** @jest-environment node */
import {
  aMailText,
  anMbox,
  createTemporaryFiles,
} from "@who-knows-whom/mail-archive/testing/archives";

import { colleagues } from "../../../dev/scenarios/tracking/company";
import { lookUpIn } from "./lookUpIn";

const files = createTemporaryFiles();
afterAll(() => {
  files.remove();
});

const yvonne = "yvonne.mckay@fourthcoffee.com";
const tracking = { kind: "scenario", name: "tracking" } as const;

async function rowsOf(...[choice, wanted]: Parameters<typeof lookUpIn>) {
  const { introducers, own } = await lookUpIn(choice, wanted);
  const rows = introducers.map(({ colleague, doubt = "" }) => `${colleague.displayName} ${doubt}`);
  return { rows: rows.map((row) => row.trim()), own };
}

/** An archive of messages that say only who wrote to whom, a day apart. */
function archiveOf(...headers: readonly Readonly<Record<string, string>>[]) {
  const mails = headers.map((fields, day) =>
    aMailText({ "Message-ID": `<m${String(day)}@x.example>`, ...fields }),
  );
  return {
    kind: "archive",
    files: [files.write("mail", anMbox(...mails))],
    me: "rae@corp.example",
  } as const;
}

describe("the tenant tracking", () => {
  const [tricia = "", ...others] = colleagues.map(({ address }) => address);

  it("offers a contractor with an outside address last, and says so", async () => {
    const { rows } = await rowsOf(tracking, { about: yvonne, optedOut: others });
    expect(rows).toEqual(["Tricia Potter", "Debra Berger", "Holly Dickson outsideAddress"]);
  });

  it("names a colleague whom only mail shows, and marks her where no directory is read", async () => {
    const scopes = ["User.Read", "Mail.Read", "Calendars.Read"] as const;
    const wanted = { about: yvonne, scopes, optedOut: [tricia, ...others] };
    const { rows } = await rowsOf(tracking, wanted);
    expect(new Set(rows)).toEqual(
      new Set(["Debra Berger unchecked", "Holly Dickson outsideAddress"]),
    );
  });
});

describe("an archive", () => {
  const pat = "Pat Prospect <pat@prospect.example>";

  it("offers people only: no list, no machine, not the rep's alias", async () => {
    const rae = "Rae Rep <rae@corp.example>";
    const archive = archiveOf(
      { From: pat, To: "Corp Sales <sales@corp.example>", Cc: rae },
      { From: pat, To: "All Staff <all-staff@corp.example>", Cc: rae },
      { From: pat, To: "Rae Rep <r.rep@corp.example>" },
      { From: pat, To: rae, Cc: "CRM Robot <noreply@corp.example>" },
      { From: "Tom Ward <tom@corp.example>", To: pat },
      { From: pat, To: "Tom Ward <tom@corp.example>" },
    );
    const { rows, own } = await rowsOf(archive, { about: "pat@prospect.example" });
    expect(rows).toEqual(["Tom Ward"]);
    expect(own?.counts.email.fromProspect).toBe(2);
    expect(own?.copied.email).toBe(2);
  });

  it("takes what a service passed on for nobody's contact", async () => {
    const archive = archiveOf(
      ...["Quinn Newman", "Somebody Else"].map((name) => ({
        From: `${name} via LinkedIn <hit-reply@linkedin.com>`,
        To: "Tom Ward <tom@corp.example>",
      })),
      { From: "Tom Ward <tom@corp.example>", To: "Rae Rep <rae@corp.example>" },
    );
    const { rows } = await rowsOf(archive, { about: "quinn@newman.example" });
    expect(rows).toEqual([]);
  });
});

describe("a tenant with two accounts in one Outlook", () => {
  const tom = {
    fullName: "Tom Ward",
    address: "tom@corp.example",
    aliases: ["t.ward@corp.example"],
  };
  const rae = {
    fullName: "Rae Rep",
    address: "rae@corp.example",
    principalName: "rr@corp.example",
  };

  it.each([
    [{}, undefined],
    [{ signedIn: "Tom Ward" }, "Tom Ward"],
  ])("says whose account reads, with %j", async (part, otherAccount) => {
    const scenario = { rep: "Rae Rep", users: [rae, tom], ...part };
    const file = files.write("scenario.json", JSON.stringify(scenario));
    const result = await lookUpIn({ kind: "file", file }, { about: "pat@prospect.example" });
    expect(result.otherAccount).toBe(otherAccount);
  });
});
