/** @jest-environment node */
import { existsSync } from "node:fs";
import path from "node:path";

import { dayNumberOf } from "../../src/core/evidence/contactDay";
import { now } from "./support/anOrganizationsMail";
import { bytesWritten } from "./support/bytesWritten";
import { findAnyOf } from "./support/findAnyOf";
import { openOrganization } from "./support/openOrganization";
import { organizationOf } from "./support/organizationOf";
import { headerOf } from "./support/readDocument";
import { runCollector } from "./support/runCollector";

/** A real organisation's mail, which is no part of this project. */
const file = path.resolve(
  process.env["MAIL_ARCHIVE"] ??
    path.join(__dirname, "..", "..", "..", "shared", "mail", "org331-2019-2022.mbox.gz"),
);
const me = process.env["MAIL_ARCHIVE_ME"] ?? "p3347@org331.example";
const [, domain = ""] = me.split("@");

const whenThere = existsSync(file) ? it : it.skip;

describe("what the collector writes of a whole archive (skipped where MAIL_ARCHIVE names none)", () => {
  whenThere(
    "holds none of its addresses, names and subjects",
    async () => {
      const { content, words } = await organizationOf(file, { me, today: now });
      const opened = await openOrganization({
        ...content,
        config: { internalDomains: [domain], people: "business" },
      });
      await runCollector(await opened.collector());
      const written = bytesWritten(opened);
      const header = headerOf(opened.table());
      await opened.close();

      expect(dayNumberOf(header.asOf)).toBe(dayNumberOf(now));
      expect(opened.lines.length).toBeGreaterThan(2);
      expect(words.size).toBeGreaterThan(1000);
      expect(written.reduce((sum, text) => sum + text.length, 0)).toBeGreaterThan(1_000_000);
      expect(findAnyOf(words, written)).toEqual([]);
      // The search itself finds what is there.
      const [word = ""] = words;
      expect(findAnyOf(words, [`0${word.toUpperCase()}0`])).toEqual([word]);
    },
    900_000,
  );
});
