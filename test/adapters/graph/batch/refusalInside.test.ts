/** @jest-environment node */
import { refusalInside } from "../../../../src/adapters/graph/batch/refusalInside";

function batchOf(...parts: readonly object[]): Response {
  const responses = parts.map((part, id) => ({ id: String(id), status: 200, ...part }));
  return new Response(JSON.stringify({ responses }));
}

describe("refusalInside", () => {
  it("lets a part's refusal stand for the batch, with the claims it asks for, once", async () => {
    const challenge = 'Bearer claims="e30="';
    const refused = { status: 401, headers: { "WWW-Authenticate": challenge } };
    const unwrap = refusalInside(2);
    const first = await unwrap(batchOf({}, refused));
    expect(first.status).toBe(401);
    expect(first.headers.get("WWW-Authenticate")).toBe(challenge);
    const second = await unwrap(batchOf({}, refused));
    expect(second.status).toBe(200);
    expect(await second.json()).toMatchObject({ responses: [{ status: 200 }, { status: 401 }] });
  });

  it("says of the batch what a part asks for: to be left alone", async () => {
    const busy = { status: 429, headers: { "Retry-After": "30" } };
    const answer = await refusalInside(2)(batchOf({}, busy));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Retry-After")).toBe("30");
    expect(await answer.json()).toMatchObject({ responses: [{ status: 200 }, { status: 429 }] });
  });

  it("leaves alone what is no batch", async () => {
    const answer = await refusalInside(1)(new Response("<html>", { status: 200 }));
    expect(await answer.text()).toBe("<html>");
  });
});
