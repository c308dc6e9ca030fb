/** @jest-environment node */
import {
  isAggregateLimit,
  readFailure,
  toDataverseError,
} from "../../../../src/adapters/dataverse/http/dataverseErrors";

function refusal(status: number, code: string): Response {
  return Response.json({ error: { code, message: "about yvonne@fourthcoffee.com" } }, { status });
}

async function codeOf(answer: Response): Promise<string> {
  return toDataverseError(await readFailure(answer)).code;
}

describe("toDataverseError", () => {
  it.each([
    [403, "0x80040220", "accessDenied"],
    [403, "0x80048306", "accessDenied"],
    [403, "0x80072560", "accessDenied"],
    [403, "", "accessDenied"],
    [404, "0x8006088A", "notInstalled"],
    [404, "0x80040217", "unexpected"],
    [429, "0x80072321", "throttled"],
    [429, "", "throttled"],
    [503, "", "serviceUnavailable"],
    [400, "0x80060888", "unexpected"],
  ])("takes %d %s for %s", async (status, code, expected) => {
    expect(await codeOf(refusal(status, code))).toBe(expected);
  });

  it("makes do with an answer that is no JSON", async () => {
    expect(await codeOf(new Response("<html>", { status: 502 }))).toBe("serviceUnavailable");
  });

  it("keeps no word of the message", async () => {
    const { cause } = toDataverseError(await readFailure(refusal(400, "0x80041103")));
    expect(JSON.stringify(cause)).not.toContain("yvonne");
  });
});

describe("isAggregateLimit", () => {
  it.each(["0x8004E023", "0x8004e023"])("knows %s, whatever its case", async (code) => {
    expect(isAggregateLimit(await readFailure(refusal(400, code)))).toBe(true);
  });
});
