import fc from "fast-check";

import { readReports } from "../../../admin/watch/readReports";

const single = (part: Readonly<Record<string, unknown>>) =>
  JSON.stringify({
    "csp-report": { "document-uri": "https://wkw.contoso.com/?to=a@b.com", ...part },
  });

describe("readReports", () => {
  it("reads what report-uri sends", () => {
    const body = single({
      "effective-directive": "connect-src",
      "blocked-uri": "https://evil.example/collect?person=yvonne.mckay@fourthcoffee.com",
      "source-file": "https://wkw.contoso.com/static/taskpane.js?x=1#y",
      "line-number": 7,
    });
    expect(readReports(body)).toEqual([
      {
        directive: "connect-src",
        blocked: "https://evil.example",
        file: "https://wkw.contoso.com/static/taskpane.js",
        line: 7,
        sample: "",
      },
    ]);
  });

  it("reads batches of the Reporting API, of policies of two kinds", () => {
    const body = JSON.stringify([
      { type: "csp-violation", body: { effectiveDirective: "img-src", blockedURL: "data" } },
      { type: "permissions-policy-violation", body: { policyId: "camera", lineNumber: 3 } },
    ]);
    expect(readReports(body)).toMatchObject([
      { directive: "img-src", blocked: "data" },
      { directive: "camera", line: 3 },
    ]);
  });

  it("keeps the sink that was written to, and nothing of the text", () => {
    const body = single({
      "effective-directive": "require-trusted-types-for",
      "blocked-uri": "trusted-types-sink",
      "script-sample": "Element innerHTML|<p>Yvonne McKay</p>",
    });
    expect(readReports(body)).toMatchObject([{ sample: "Element innerHTML" }]);
  });

  it("keeps the name of a policy that was refused", () => {
    const body = single({ "violated-directive": "trusted-types", "script-sample": "officejs" });
    expect(readReports(body)).toMatchObject([{ directive: "trusted-types", sample: "officejs" }]);
  });

  it("makes one short line of text of whatever is sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.double(), (text, line) => {
        const fields = ["effective-directive", "blocked-uri", "source-file", "script-sample"];
        const body = single({
          ...Object.fromEntries(fields.map((field) => [field, text])),
          "line-number": line,
        });
        for (const violation of readReports(body)) {
          for (const value of Object.values(violation)) {
            expect(String(value)).toMatch(/^[\x20-\x7e]{0,170}$/);
          }
        }
      }),
    );
  });

  it("takes anything that is no report for none", () => {
    expect(readReports("")).toEqual([]);
    fc.assert(
      fc.property(fc.json(), (body) => {
        expect(Array.isArray(readReports(body))).toBe(true);
      }),
    );
  });
});
