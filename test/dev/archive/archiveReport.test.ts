/** @jest-environment node */
import { describeArchive } from "../../../dev/archive/archiveReport";
import type { ArchiveReport } from "../../../dev/archive/archiveReport";

const noneLeftOut = { draft: 0, spam: 0, trash: 0, deleted: 0 };

function aReport(part: Partial<ArchiveReport> = {}): ArchiveReport {
  return {
    rep: { id: "1", directoryId: "2", fullName: "Blaine Carmack", address: "blaine@contoso.com" },
    internalDomains: ["contoso.com"],
    written: { users: 3, contacts: 20, activities: 100, messages: 40 },
    duplicates: 0,
    unrelated: 0,
    skipped: { count: 0, examples: [], leftOut: noneLeftOut },
    shiftedDays: 12,
    damages: [],
    otherFiles: 0,
    ...part,
  };
}

describe("describeArchive", () => {
  it("says what was loaded", () => {
    expect(describeArchive(aReport())).toEqual([
      "In the CRM: 100 messages between contoso.com and others, 3 users, 20 contacts.",
      "In the mailbox of Blaine Carmack <blaine@contoso.com>: 40 messages.",
      "All dates moved by 12 days.",
    ]);
  });

  it("names a rep without a name by the address alone", () => {
    const rep = { ...aReport().rep, fullName: "blaine@contoso.com" };
    expect(describeArchive(aReport({ rep }))[1]).toBe(
      "In the mailbox of blaine@contoso.com: 40 messages.",
    );
  });

  it("shows ten skipped messages and the number of all", () => {
    const examples = Array.from({ length: 100 }, (_, index) => ({
      file: "mail.mbox",
      number: index + 1,
      reason: "it has no date",
    }));
    const lines = describeArchive(
      aReport({ skipped: { count: 250, examples, leftOut: noneLeftOut } }),
    );
    expect(lines.slice(3)).toHaveLength(12);
    expect(lines[3]).toBe("Skipped: 250 messages.");
    expect(lines[4]).toBe("  mail.mbox, message 1: it has no date.");
    expect(lines.at(-1)).toBe("  And 240 more.");
  });

  it("points out what makes an archive useless", () => {
    const written = { users: 1, contacts: 0, activities: 0, messages: 0 };
    const lines = describeArchive(aReport({ written }));
    expect(lines).toContain("No message has anybody of contoso.com and anybody else on it.");
    expect(lines).toContain("No message is from or to blaine@contoso.com.");
  });

  it("counts what was left out", () => {
    const lines = describeArchive(aReport({ duplicates: 1, unrelated: 5 }));
    expect(lines.slice(3)).toEqual([
      "Left out as duplicates: 1 message.",
      "Left out as nobody's concern here: 5 messages.",
    ]);
  });

  it("counts by reason what is nobody's correspondence", () => {
    const leftOut = { draft: 1, spam: 20, trash: 0, deleted: 2 };
    const lines = describeArchive(aReport({ skipped: { count: 0, examples: [], leftOut } }));
    expect(lines.at(-1)).toBe(
      "Left out: 1 unsent draft, 20 spam messages, 2 messages marked as deleted.",
    );
  });

  it("says which files are damaged, and how many hold no mail", () => {
    const damages = Array.from({ length: 12 }, (_, index) => ({
      path: `mail/${index}.gz`,
      reason: "its compressed data end too early",
    }));
    const lines = describeArchive(aReport({ damages, otherFiles: 3 }));
    expect(lines[3]).toBe("Without mail: 3 files.");
    expect(lines[4]).toBe("Not read to its end: mail/0.gz: its compressed data end too early.");
    expect(lines.at(-1)).toBe("And 2 more files.");
  });
});
