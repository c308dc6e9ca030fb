/** @jest-environment node */
import path from "node:path";

import { checkGraphTraffic } from "../support/graphContract/checkGraphTraffic";
import { createGraphContract } from "../support/graphContract/graphContract";
import { sharedFolder } from "../support/sharedFolder";
import { fetchXmlIn, validateFetchXml } from "../support/validateFetchXml";
import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";

const contracts = sharedFolder("CONTRACTS_DIR", "../shared/contracts");
const whenThere = contracts === undefined ? it.skip : it;

const people = [
  /Yvonne McKay.*New store/,
  /Rene Valdes/,
  /Susanna Stubberod/,
  /Jürgen Groß/,
  /田中/,
];

describe("everything the pane asks while a rep goes through their mail", () => {
  let outlook: OpenOutlook;

  beforeAll(async () => {
    outlook = await openOutlook();
    await outlook.page.getByRole("button", { name: "Pin", exact: true }).click();
    for (const person of people) {
      await outlook.select(person);
      await outlook.introducers().first().waitFor();
      await outlook.page.waitForLoadState("networkidle");
    }
  });
  afterAll(() => outlook.close());

  whenThere("is what Graph's contract allows, and so is every answer", () => {
    const check = createGraphContract(path.join(contracts ?? "", "graph-openapi.json"));
    const lines = outlook.traffic();
    expect(lines.filter(({ system }) => system === "graph")).not.toHaveLength(0);
    expect(checkGraphTraffic(lines, check)).toEqual([]);
  });

  whenThere("is FetchXML by Microsoft's schema", async () => {
    const queries = outlook
      .traffic()
      .flatMap(({ url, requestBody }) => fetchXmlIn(`${url} ${requestBody}`));
    expect(queries.length).toBeGreaterThanOrEqual(people.length * 4);
    expect(await validateFetchXml(queries, contracts ?? "")).toEqual([]);
  });

  it("takes at most three requests to Graph for a prospect, and two at the start", () => {
    const requests = outlook
      .traffic()
      .filter(({ system, method }) => system === "graph" && method !== "OPTIONS");
    expect(requests.length).toBeLessThanOrEqual(2 + 3 * people.length);
  });

  it("asks nobody about a machine, a list or a colleague", async () => {
    const before = outlook.traffic().length;
    const nobody = [
      [/Coffee Trade Weekly/, "This is an automatic message"],
      [/lever machines/, "This came from a mailing list"],
      [/Forecast for the quarter/, "Diane Prescott is a colleague"],
    ] as const;
    for (const [message, name] of nobody) {
      await outlook.select(message);
      await outlook.pane.getByRole("heading", { name }).waitFor();
    }
    await outlook.page.waitForLoadState("networkidle");
    expect(outlook.traffic().slice(before)).toEqual([]);
  });

  it("names no address in any web address", () => {
    const urls = outlook.traffic().map(({ url }) => decodeURIComponent(url));
    expect(urls.filter((url) => url.includes("@"))).toEqual([]);
  });
});
