/** @jest-environment node */
import { inBatch } from "../../../../src/adapters/dataverse/http/batch";

const answer = [
  "--batchresponse_1",
  "Content-Type: application/http",
  "Content-Transfer-Encoding: binary",
  "",
  "HTTP/1.1 429 Too Many Requests",
  "Content-Type: application/json; odata.metadata=minimal",
  "Retry-After: 7",
  "",
  '{"error":{"code":"0x80072322","message":"-- busy --"}}',
  "--batchresponse_1--",
  "",
].join("\r\n");

function unwrap(text: string, status = 200, type = "multipart/mixed; boundary=batchresponse_1") {
  const { unwrap: open } = inBatch("/api/data/v9.2/", { path: "leads", headers: {} });
  return open?.(new Response(text, { status, headers: { "Content-Type": type } }));
}

describe("inBatch", () => {
  it("writes one GET with every line ending in CRLF", () => {
    const { body } = inBatch("/api/data/v9.2/", {
      path: "leads?$top=1",
      headers: { Accept: "application/json" },
    });
    expect(body?.split("\r\n")).toEqual([
      "--batch_who-knows-whom",
      "Content-Type: application/http",
      "Content-Transfer-Encoding: binary",
      "",
      "GET /api/data/v9.2/leads?$top=1 HTTP/1.1",
      "Accept: application/json",
      "",
      "",
      "--batch_who-knows-whom--",
      "",
    ]);
  });

  it("reads the part's own status, headers and body", async () => {
    const part = await unwrap(answer, 200);
    expect(part?.status).toBe(429);
    expect(part?.headers.get("Retry-After")).toBe("7");
    expect(await part?.json()).toMatchObject({ error: { code: "0x80072322" } });
  });

  it("does not mind lines that end in LF, or the batch's own status", async () => {
    const part = await unwrap(answer.replaceAll("\r\n", "\n"), 429);
    expect(part?.status).toBe(429);
    expect(await part?.json()).toMatchObject({ error: { code: "0x80072322" } });
  });

  it("reads a part without a body", async () => {
    const text = "--x\r\n\r\nHTTP/1.1 204 No Content\r\nOData-Version: 4.0\r\n\r\n\r\n--x--\r\n";
    expect((await unwrap(text))?.status).toBe(204);
  });

  it.each(["七", "7\u0000", "\u{1f600}"])("reads a part beside a header of %j", async (value) => {
    const part = await unwrap(answer.replace("Retry-After: 7", `Retry-After: ${value}`));
    expect(part?.status).toBe(429);
    expect(part?.headers.get("Retry-After")).toBeNull();
  });

  it("takes the refusal of a whole batch for the part's", async () => {
    const part = await unwrap('{"error":{"code":"0x80072560"}}', 403, "application/json");
    expect(part?.status).toBe(403);
  });

  it.each([
    [answer.slice(0, -24), undefined],
    ["--batchresponse_1--", undefined],
    ["", undefined],
    ["<!doctype html>", "text/html"],
  ])("refuses what is no answer to a batch %#", async (text, type) => {
    await expect(unwrap(text, 200, type)).rejects.toThrow("unexpected");
  });
});
