/** @jest-environment node */
import { fetchXmlSchemas, graphContracts } from "../support/contracts/contracts";
import { checkGraphTraffic } from "../support/contracts/graph/checkGraphTraffic";
import { fetchXmlIn, validateFetchXml } from "../support/contracts/validateFetchXml";
import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";
import { pinPane } from "./support/pinPane";
import { untilQuiet } from "./support/untilQuiet";

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
    await pinPane(outlook);
    for (const person of people) {
      await outlook.select(person);
      await outlook.introducers().first().waitFor();
      await untilQuiet(outlook);
    }
  });
  afterAll(() => outlook.close());

  describe.each(graphContracts)("by $name of Graph", ({ whenThere, check }) => {
    whenThere("is allowed, and so is every answer", () => {
      const lines = outlook.traffic();
      expect(lines.filter(({ system }) => system === "graph")).not.toHaveLength(0);
      expect(checkGraphTraffic(lines, check)).toEqual([]);
    });
  });

  describe.each(fetchXmlSchemas)("by $name of FetchXML", ({ whenThere, schemaFile }) => {
    whenThere("is valid", async () => {
      const queries = outlook
        .traffic()
        .flatMap(({ url, requestBody }) => fetchXmlIn(`${url} ${requestBody}`));
      expect(queries.length).toBeGreaterThanOrEqual(people.length * 4);
      expect(await validateFetchXml(queries, schemaFile)).toEqual([]);
    });
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
    await untilQuiet(outlook);
    expect(outlook.traffic().slice(before)).toEqual([]);
  });

  it("names no address in any web address", () => {
    const urls = outlook.traffic().map(({ url }) => decodeURIComponent(url));
    expect(urls.filter((url) => url.includes("@"))).toEqual([]);
  });
});
