/** @jest-environment node */
import { serveStandIn } from "@who-knows-whom/stand-in-base/http/serveStandIn";

import { createDataverseStandIn } from "../src/dataverseStandIn";
import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import { blaine, cora, dan, guid, smallCrm, tricia } from "./support/testCrm";

describe("createDataverseStandIn", () => {
  it("says who is calling", async () => {
    const answer = await smallCrm().ask("WhoAmI");
    expect(answer.json["UserId"]).toBe(blaine.id);
  });

  it("lists its entity sets and describes them", async () => {
    const crm = smallCrm();
    const sets = (await crm.ask("")).rows.map(({ name }) => name);
    expect(sets).toEqual(expect.arrayContaining(["leads", "activityparties", "phonecalls"]));
    expect((await crm.ask("$metadata")).text).toContain(`<EntitySet Name="leads"`);
  });

  it("answers 401 without a body to a caller without a valid token", async () => {
    const verifyToken = () => Promise.resolve(undefined);
    const answer = await smallCrm({ verifyToken }).ask("leads");
    expect([answer.status, answer.text]).toEqual([401, ""]);
    expect(answer.headers["WWW-Authenticate"]).toContain("Bearer authorization_uri=");
  });

  it.each([
    ["nobody of the organisation", guid(2, 99)],
    ["somebody who has left", dan.directoryId],
  ])("answers 403 to %s", async (_who, oid) => {
    const claims = { oid, tid: "", aud: "", scp: "", preferred_username: "", name: "" };
    const answer = await smallCrm({ verifyToken: () => Promise.resolve(claims) }).ask("leads");
    expect([answer.status, answer.errorCode]).toEqual([403, "0x80072560"]);
  });

  it("knows a caller's directory id in any case", async () => {
    const oid = cora.directoryId.toUpperCase();
    const claims = { oid, tid: "", aud: "", scp: "", preferred_username: "", name: "" };
    const answer = await smallCrm({ verifyToken: () => Promise.resolve(claims) }).ask("WhoAmI");
    expect(answer.json["UserId"]).toBe(cora.id);
  });

  it.each([
    ["an entity set that is not installed", "msdyn_forecastinstances", 404, "0x8006088a"],
    ["a path below a record", `accounts(${guid(5, 1)})/Account_Tasks`, 404, "0x8006088a"],
    ["another service", "../v8.0/leads", 404, "0x8006088a"],
    ["an unknown function", "RetrieveVersion()", 404, "0x8006088a"],
  ])("refuses %s", async (_what, path, status, code) => {
    const answer = await smallCrm().ask(path);
    expect([answer.status, answer.errorCode]).toEqual([status, code]);
  });

  it("names an unknown segment as the service does", async () => {
    const answer = await smallCrm().ask("msdyn_nothingofthekinds");
    expect(answer.json["error"]).toEqual({
      code: "0x8006088a",
      message: "Resource not found for the segment 'msdyn_nothingofthekinds'.",
    });
  });

  it("refuses methods it does not know", async () => {
    expect((await smallCrm().ask("leads", { method: "DELETE" })).status).toBe(405);
    expect((await smallCrm().ask("WhoAmI", { method: "POST" })).status).toBe(405);
  });

  it("refuses a URL that is too long", async () => {
    const answer = await smallCrm().ask(`leads?$filter=${"x".repeat(32_768)}`);
    expect(answer.status).toBe(414);
  });

  it("marks every answer with an id and the version of OData", async () => {
    const { headers } = await smallCrm().ask("leads");
    expect(headers).toMatchObject({ "OData-Version": "4.0" });
    expect(headers["REQ_ID"]).toMatch(/^[\da-f-]{36}$/);
  });
});

describe("privileges", () => {
  it.each([
    ["prvReadLead", "leads", "lead"],
    ["prvReadUser", "contacts?$expand=owninguser($select=fullname)", "systemuser"],
    ["prvReadAccount", "contacts?$filter=parentcustomerid_account/name eq 'x'", "account"],
    ["prvReadActivity", "emails?$filter=email_activity_parties/any()", "email"],
  ])("without %s, %s is refused", async (privilege, path, table) => {
    const answer = await smallCrm({ withheldPrivileges: new Set([privilege]) }).ask(path);
    expect([answer.status, answer.errorCode]).toEqual([403, "0x80040220"]);
    const { message } = answer.json["error"] as { message: string };
    expect(message).toContain(`(Id=${blaine.id}, type=8`);
    expect(message).toContain(`is missing ${privilege} privilege`);
    expect(message).toContain(`for entity '${table}'`);
  });

  it("are needed for every table of a FetchXML query", async () => {
    const query = `<fetch><entity name="contact"><link-entity name="activityparty" from="partyid"
      to="contactid" link-type="exists"><link-entity name="lead" from="leadid" to="partyid"
      link-type="outer" /></link-entity></entity></fetch>`;
    for (const privilege of ["prvReadContact", "prvReadActivity", "prvReadLead"]) {
      const crm = smallCrm({ withheldPrivileges: new Set([privilege]) });
      expect((await crm.fetchXml("contacts", query)).errorCode).toBe("0x80040220");
    }
    expect((await smallCrm().fetchXml("contacts", query)).status).toBe(200);
  });

  it("may be withheld while the stand-in runs", async () => {
    const withheldPrivileges = new Set<string>();
    const crm = smallCrm({ withheldPrivileges });
    expect((await crm.ask("leads")).status).toBe(200);
    withheldPrivileges.add("prvReadLead");
    expect((await crm.ask("leads")).status).toBe(403);
    expect((await crm.ask("contacts")).status).toBe(200);
  });
});

describe("scripted faults", () => {
  it("throttle as the service does", async () => {
    const headers = { "Retry-After": "3" };
    const faults: Fault[] = [{ matches: "", status: 429, code: "0x80072326", headers, times: 2 }];
    const crm = smallCrm({ faults });
    const answer = await crm.ask("leads");
    expect([answer.status, answer.headers["Retry-After"]]).toEqual([429, "3"]);
    expect(answer.json["error"]).toEqual({
      code: "0x80072326",
      message: "Number of concurrent requests exceeded the limit of 52.",
    });
    expect([(await crm.ask("leads")).status, (await crm.ask("leads")).status]).toEqual([429, 200]);
  });

  it("hit one table or one query only", async () => {
    const faults: Fault[] = [
      { matches: "lead", status: 503 },
      { matches: "Cora Thomas", status: 500 },
    ];
    const crm = smallCrm({ faults });
    expect((await crm.ask("leads")).status).toBe(503);
    expect((await crm.ask("contacts")).status).toBe(200);
    expect((await crm.ask("systemusers?$filter=fullname eq 'Cora Thomas'")).status).toBe(500);
    expect((await crm.ask(`systemusers(${tricia.id})`)).status).toBe(200);
  });

  it("delay an answer, or withhold it for good", async () => {
    const faults: Fault[] = [
      { matches: "lead", delayMs: 60 },
      { matches: "contact", hang: true },
    ];
    const crm = smallCrm({ faults });
    const start = performance.now();
    expect((await crm.ask("leads")).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThanOrEqual(55);
    const hanging = crm.ask("contacts").then(() => "answered");
    const patience = new Promise((resolve) => setTimeout(resolve, 50, "still waiting"));
    expect(await Promise.race([hanging, patience])).toBe("still waiting");
  });

  it("may be added while the stand-in runs", async () => {
    const faults: Fault[] = [];
    const crm = smallCrm({ faults });
    expect((await crm.ask("leads")).status).toBe(200);
    faults.push({ matches: "$batch", status: 503 });
    expect((await crm.ask("$batch", { method: "POST" })).status).toBe(503);
  });
});

describe("over HTTP", () => {
  it("lets a script of another origin see failures and when to try again", async () => {
    const { database } = smallCrm();
    const faults: Fault[] = [
      { matches: "", status: 429, headers: { "Retry-After": "1" }, times: 1 },
    ];
    const claims = { oid: blaine.directoryId, tid: "", aud: "", scp: "" };
    const verifyToken = (authorization?: string) =>
      Promise.resolve(
        authorization === "Bearer good"
          ? { ...claims, preferred_username: "", name: "" }
          : undefined,
      );
    const { origin, close } = await serveStandIn(
      createDataverseStandIn({ database, verifyToken, faults }),
    );
    const ask = (token: string) =>
      fetch(`${origin}/api/data/v9.2/WhoAmI`, {
        headers: { Origin: "http://localhost:3000", Authorization: `Bearer ${token}` },
      });
    const [refused, throttled, answered] = [await ask("bad"), await ask("good"), await ask("good")];
    await close();

    expect([refused.status, throttled.status, answered.status]).toEqual([401, 429, 200]);
    for (const { headers } of [refused, throttled, answered]) {
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-expose-headers")).toContain("Retry-After");
    }
    expect(throttled.headers.get("retry-after")).toBe("1");
    expect(await answered.json()).toMatchObject({ UserId: blaine.id });
  });
});
