/** @jest-environment node */
import { readConfig } from "../../../src/adapters/config/readConfig";
import { aConfigFile } from "./aConfigFile";

const page = new URL("https://addin.contoso.com/v/1.2.0/taskpane.html?et=");

function hostAnswering(answer: Response | Error) {
  const asked: string[] = [];
  jest.spyOn(globalThis, "fetch").mockImplementation((url) => {
    asked.push((url as URL).href);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return asked;
}

beforeEach(() => {
  Object.assign(globalThis, { navigator: { onLine: true } });
});

afterEach(() => {
  jest.restoreAllMocks();
});

describe("readConfig", () => {
  it("reads the file beside the page", async () => {
    const asked = hostAnswering(Response.json(aConfigFile()));
    expect((await readConfig(page)).tenants).toHaveLength(1);
    expect(asked).toEqual(["https://addin.contoso.com/v/1.2.0/config.json"]);
  });

  it.each([
    [new Response("", { status: 404 }), "config.json is not there (HTTP status 404)"],
    [new Response("<!doctype html>"), "config.json is not JSON"],
  ])("says what is wrong with the file %#", async (answer, configProblem) => {
    hostAnswering(answer);
    await expect(readConfig(page)).rejects.toMatchObject({ code: "notConfigured", configProblem });
  });

  it("tells a dead host from a dead network", async () => {
    hostAnswering(new Response("", { status: 503 }));
    await expect(readConfig(page)).rejects.toThrow("serviceUnavailable");

    Object.assign(globalThis, { navigator: { onLine: false } });
    hostAnswering(new TypeError("Failed to fetch"));
    await expect(readConfig(page)).rejects.toThrow("offline");
  });
});
