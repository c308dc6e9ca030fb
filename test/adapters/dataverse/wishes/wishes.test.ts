/** @jest-environment node */
import { createOwnWishes } from "../../../../src/adapters/dataverse/wishes/ownWishes";
import { createWishedOptOuts } from "../../../../src/adapters/dataverse/wishes/wishedOptOuts";
import { forEver } from "../../../../src/adapters/dataverse/wishes/wishTable";
import type { OptedOut } from "../../../../src/core/lookUp/ports";
import type { OwnWishes } from "../../../../src/core/people/optOut/ownWish";
import { anAddress } from "../../../support/builders";
import { blaine, now, tricia, withLocalCrm } from "../localCrm";
import type { LocalCrm } from "../localCrm";

const tenantId = "0a11ca7e-0000-4000-8000-000000000001";
const installedTables = new Set(["wkw_wish"]);
const yvonne = anAddress();
const susan = anAddress("susan@fourthcoffee.com");
const christmas = new Date("2026-12-24T00:00:00Z");

interface Scene extends LocalCrm {
  readonly own: OwnWishes;
  /** Signs somebody else in. */
  readonly become: (user: typeof blaine) => void;
  readonly readOptedOut: (prospect?: typeof yvonne, at?: Date) => Promise<OptedOut>;
}

function inCrm<T>(act: (scene: Scene) => Promise<T>, options: Options = {}): Promise<T> {
  let caller = tricia;
  const verifyToken = () => {
    const { directoryId: oid } = caller;
    return Promise.resolve({ oid, tid: "", aud: "", scp: "", preferred_username: "", name: "" });
  };
  const use = (crm: LocalCrm) =>
    act({
      ...crm,
      own: createOwnWishes({ client: crm.client, tenantId, now: () => now }),
      become: (user) => {
        caller = user;
      },
      readOptedOut: (prospect = yvonne, at = now) =>
        createWishedOptOuts({ reader: crm.client, tenantId, prospect, now: at }).readOptedOut(),
    });
  return withLocalCrm(() => undefined, use, { verifyToken, installedTables, ...options });
}

type Options = Parameters<typeof withLocalCrm>[2];

const triciaOut: OptedOut = {
  crmUserIds: new Set([tricia.id]),
  addresses: new Set([anAddress(tricia.address)]),
  directoryIds: new Set([tricia.directoryId]),
};
const nobody: OptedOut = {
  crmUserIds: new Set(),
  addresses: new Set(),
  directoryIds: new Set(),
};

describe("the wishes of colleagues", () => {
  it("are read by another colleague, until they are taken back", async () => {
    const [before, during, after, read] = await inCrm(async ({ own, become, readOptedOut }) => {
      const first = await readOptedOut();
      await own.keep({ kind: "never" });
      const told = await own.read(undefined);
      become(blaine);
      const second = await readOptedOut();
      become(tricia);
      await own.keep({ kind: "suggested" });
      return [first, second, await readOptedOut(), told] as const;
    });
    expect([before, during, after]).toEqual([nobody, triciaOut, nobody]);
    expect(read).toEqual({ general: { kind: "never" }, isHardlyKnown: false });
  });

  it("end by themselves on the day", async () => {
    const [told, before, after] = await inCrm(async ({ own, readOptedOut }) => {
      await own.keep({ kind: "until", day: christmas });
      return [
        await own.read(undefined),
        await readOptedOut(yvonne, new Date("2026-12-23T23:59:00Z")),
        await readOptedOut(yvonne, christmas),
      ] as const;
    });
    expect(told.general).toEqual({ kind: "until", day: christmas });
    expect([before, after]).toEqual([triciaOut, nobody]);
  });

  it("may be about one prospect, and name no address", async () => {
    const [told, about, other, traffic] = await inCrm(async (scene) => {
      const { own, readOptedOut } = scene;
      await own.keepAbout(yvonne, "hardly");
      const read = await own.read(yvonne);
      const outcome = [read, await readOptedOut(yvonne), await readOptedOut(susan)] as const;
      await own.keepAbout(yvonne, "well");
      expect(await readOptedOut(yvonne)).toEqual(nobody);
      return [...outcome, JSON.stringify(scene.traffic)] as const;
    });
    expect(told).toEqual({ general: { kind: "suggested" }, isHardlyKnown: true });
    expect([about, other]).toEqual([triciaOut, nobody]);
    expect(traffic).not.toContain("fourthcoffee");
  });

  it("are one row for all and one for each prospect, however often they change", async () => {
    const rows = await inCrm(async ({ own, client }) => {
      await own.keep({ kind: "never" });
      await own.keep({ kind: "until", day: christmas });
      await own.keepAbout(yvonne, "hardly");
      await own.keepAbout(yvonne, "hardly");
      return client.readRecords("wkw_wishes?$select=wkw_until,wkw_about");
    });
    expect(rows).toMatchObject([
      { wkw_until: "2026-12-24T00:00:00Z", wkw_about: null },
      {
        wkw_until: forEver.toISOString().replace(".000", ""),
        wkw_about: expect.any(String) as string,
      },
    ]);
  });

  it("cost one request, of the same form for everybody", async () => {
    const traffic = await inCrm(async (scene) => {
      await scene.readOptedOut();
      return [...scene.traffic];
    });
    expect(traffic.filter(({ request }) => request.method !== "OPTIONS")).toHaveLength(1);
  });

  it.each<[string, Options, string]>([
    ["the table is not there", { installedTables: new Set() }, "notInstalled"],
    ["it may not be read", { withheldPrivileges: new Set(["prvReadwkw_Wish"]) }, "accessDenied"],
  ])("say why they cannot be read: %s", async (_, options, code) => {
    await inCrm(async ({ readOptedOut, own }) => {
      await expect(readOptedOut()).rejects.toMatchObject({ code });
      await expect(own.read(undefined)).rejects.toMatchObject({ code });
    }, options);
  });

  it("do not count by half", async () => {
    const page = { value: [{}], "@odata.nextLink": "https://crm.example/next" };
    const { readEveryRow } = await import("../../../../src/adapters/dataverse/http/dataversePage");
    await expect(readEveryRow(Response.json(page))).rejects.toMatchObject({
      code: "notConfigured",
    });
  });
});
