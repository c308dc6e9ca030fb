/** @jest-environment node */
import {
  aMailText,
  anMbox,
  createTemporaryFiles,
} from "@who-knows-whom/mail-archive/testing/archives";

import { loadArchive } from "../../../dev/archive/loadArchive";
import { createRecordingWriter } from "../../support/recordingWriter";

const files = createTemporaryFiles();

afterAll(() => {
  files.remove();
});

const yvonne = `"'McKay, Yvonne (Fourth Coffee)'" <yvonne@fourthcoffee.com>`;

async function load(...headers: readonly Record<string, string>[]) {
  const tenant = createRecordingWriter();
  await loadArchive({
    files: [files.write("archive", anMbox(...headers.map((fields) => aMailText(fields))))],
    me: "blaine@contoso.com",
    writer: tenant.writer,
    today: new Date("2026-06-01T12:00:00Z"),
  });
  return tenant;
}

describe("loadArchive, of people", () => {
  it("makes users of people only, and names everybody by one rule", async () => {
    const { users, contacts } = await load(
      { From: yvonne, To: "Corp Sales <sales@contoso.com>", Cc: "blaine@contoso.com" },
      { From: yvonne, To: "All Staff <all-staff@contoso.com>", Cc: "dl-north@contoso.com" },
      { From: yvonne, To: "Robot <noreply@contoso.com>", Cc: "boardroom.3@contoso.com" },
      { From: yvonne, To: "debra.berger@contoso.com", Cc: "Blaine Carmack <blaine@contoso.com>" },
    );
    expect(users.map(({ fullName }) => fullName)).toEqual(["Blaine Carmack", "Debra Berger"]);
    expect(contacts.map(({ fullName }) => fullName)).toEqual(["Yvonne McKay"]);
  });

  it("gives the rep the mail to a further address under the same name", async () => {
    const { users, messages, activities } = await load(
      { From: yvonne, To: "Blaine Carmack <blaine@contoso.com>" },
      { From: yvonne, To: '"Carmack, Blaine" <bc@contoso.com>' },
    );
    expect(users).toMatchObject([{ address: "blaine@contoso.com", aliases: ["bc@contoso.com"] }]);
    expect(messages.map(({ folder }) => folder)).toEqual(["inbox", "inbox"]);
    expect(new Set(activities.map(({ ownerId }) => ownerId))).toEqual(new Set([users[0]?.id]));
  });

  it("makes no contact of a service that passes messages on", async () => {
    const { contacts } = await load({
      From: "Quinn Newman via LinkedIn <hit-reply@linkedin.com>",
      To: "Blaine Carmack <blaine@contoso.com>",
    });
    expect(contacts).toEqual([]);
  });

  it.each([
    [{ From: `"'Pat Prospect' via Sales" <sales@contoso.com>` }, true],
    [{ From: "Pat Prospect via Sales <sales@contoso.com>" }, true],
    [{ From: "Form <noreply@contoso.com>", "Reply-To": "pat@prospect.example" }, true],
    [{ From: "Tricia Potter <tricia@contoso.com>" }, false],
    [{ From: "Tricia Potter <t@contoso.com>", "Reply-To": "tricia@contoso.com" }, false],
  ])("lists what %j passes on for an outsider", async (fields, isListed) => {
    const { messages } = await load(fields, { From: yvonne });
    expect(messages.map(({ text }) => text)).toEqual([isListed ? "Hello" : undefined, "Hello"]);
    expect(messages.map((message) => message.isListed)).toEqual([isListed, true]);
  });
});
