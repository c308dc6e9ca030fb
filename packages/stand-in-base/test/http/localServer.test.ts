/** @jest-environment node */
import { openLocalServer } from "../../src/http/localServer";

describe("openLocalServer", () => {
  it("listens on a free port of this machine until it is closed", async () => {
    const { server, origin, close } = await openLocalServer({ port: 0 });
    server.on("request", (_request, response) => response.end("here"));
    expect(await (await fetch(origin)).text()).toBe("here");
    await close();
    await expect(fetch(origin)).rejects.toThrow("fetch failed");
  });

  it("fails where the port is taken", async () => {
    const { origin, close } = await openLocalServer({ port: 0 });
    const port = Number(new URL(origin).port);
    await expect(openLocalServer({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    await close();
  });
});
