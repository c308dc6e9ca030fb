import type { RequestLedger, RequestTemplates } from "../../../src/core/ledger/requestPorts";
import { prepareRequest } from "../../../src/core/request/prepareRequest";
import type { FoundIntroducers } from "../../../src/core/request/prepareRequest";
import type { RequestTemplate } from "../../../src/core/words/requestTemplate";
import { words } from "../../../src/words/en/request";
import {
  anIntroducer,
  anOpenItem,
  anOrganization,
  aProspect,
  aRecord,
  aRep,
} from "../../support/builders";
import { refusing } from "../../support/paneBuilders";
import { aLedger } from "../../support/requestBuilders";

const tricia = anIntroducer({ id: "tricia" });
const christie = anIntroducer({ id: "christie" });
const lead = aRecord();
const configured: RequestTemplate = { subject: "S", message: "{prospect}", fields: "named" };
const ofCrm: RequestTemplate = { subject: "T", message: "Hello", fields: "filled" };
const requestedAt = new Date("2026-06-01T09:00:00Z");

function found(part: Partial<FoundIntroducers> = {}): FoundIntroducers {
  return {
    item: anOpenItem(),
    rep: aRep(),
    organization: anOrganization(),
    prospect: aProspect(),
    introducers: [tricia, christie],
    records: [],
    askedAt: requestedAt,
    ...part,
  };
}

interface Given {
  readonly templates?: RequestTemplates["read"];
  readonly ledger?: RequestLedger["read"];
  /** The rep's own manner, as kept. */
  readonly chosen?: unknown;
}

function ports({ templates, ledger, chosen }: Given = {}) {
  return {
    loadRequestWords: () => Promise.resolve(words),
    choices: { read: (name: string) => (name === "manner" ? chosen : undefined) },
    openRequestLedger: () => Promise.resolve(aLedger(ledger && { read: ledger })),
    openTenant: () =>
      Promise.resolve({
        openRequestTasks: () => undefined,
        openRequestTemplates: () => (templates === undefined ? undefined : { read: templates }),
      }),
  };
}

describe("prepareRequest", () => {
  it("is about the people found, with the others in their order", async () => {
    const about = found({ introducers: [tricia, christie, anIntroducer({ id: "alex" })] });
    const { request } = await prepareRequest(about, christie, ports());
    expect(request).toMatchObject({ introducer: christie, prospect: aProspect(), words });
    expect(request.others.map(({ id }) => id)).toEqual(["tricia", "alex"]);
    expect(request).not.toHaveProperty("template");
    expect(request).not.toHaveProperty("introducers");
  });

  it("takes the administrator's words before those of the CRM", async () => {
    const organization = anOrganization({ templates: { en: configured } });
    const templates = jest.fn(() => Promise.resolve(ofCrm));
    const about = found({ organization, records: [lead] });
    const { request } = await prepareRequest(about, tricia, ports({ templates }));
    expect(request.template).toBe(configured);
    expect(templates).not.toHaveBeenCalled();
  });

  it("takes the CRM's words for the first record where the administrator has none", async () => {
    const templates = jest.fn(() => Promise.resolve(ofCrm));
    const about = found({ records: [lead, { ...lead, id: "lead-2" }] });
    const { request } = await prepareRequest(about, tricia, ports({ templates }));
    expect(request.template).toBe(ofCrm);
    expect(templates.mock.calls).toEqual([[lead]]);
  });

  it("does without the CRM's words where there is no record, no CRM, or they cannot be read", async () => {
    const templates = jest.fn(() => Promise.resolve(ofCrm));
    const unrecorded = await prepareRequest(found(), tricia, ports({ templates }));
    expect(templates).not.toHaveBeenCalled();
    const about = found({ records: [lead] });
    const withoutCrm = await prepareRequest(about, tricia, ports());
    const refused = await prepareRequest(
      about,
      tricia,
      ports({ templates: refusing("throttled") }),
    );
    for (const { request } of [unrecorded, withoutCrm, refused]) {
      expect(request.template).toBeUndefined();
    }
  });

  it("speaks as the rep has chosen, else as the organisation has, else as most do", async () => {
    const organization = anOrganization({ manner: { address: "polite" } });
    const manners = await Promise.all(
      [
        { about: found(), chosen: undefined },
        { about: found({ organization }), chosen: "nonsense" },
        { about: found({ organization }), chosen: { address: "familiar", tone: "formal" } },
      ].map(async ({ about, chosen }) => {
        const { request } = await prepareRequest(about, tricia, ports({ chosen }));
        return request.manner;
      }),
    );
    expect(manners).toEqual([
      { address: "familiar", tone: "friendly" },
      { address: "polite", tone: "friendly" },
      { address: "familiar", tone: "formal" },
    ]);
  });

  it("knows the rep's earlier requests to each of them, and none where the ledger cannot be read", async () => {
    const ledger = () => Promise.resolve([{ requestedAt: [requestedAt] }, { requestedAt: [] }]);
    const { histories } = await prepareRequest(found(), tricia, ports({ ledger }));
    expect([...histories]).toEqual([
      ["tricia", { requestedAt: [requestedAt] }],
      ["christie", { requestedAt: [] }],
    ]);
    const failing = ports({ ledger: refusing("unexpected") });
    expect((await prepareRequest(found(), tricia, failing)).histories.size).toBe(0);
  });
});
