/** @jest-environment node */
import type { Answers } from "../../../admin/init/answers";
import { configFile } from "../../../admin/init/configFile";
import { parseAnswers } from "../../../admin/init/parseAnswers";
import type { RawAnswers } from "../../../admin/init/parseAnswers";
import { parseConfig } from "../../../src/adapters/config/parseConfig";
import { tenantId } from "../../adapters/config/aConfigFile";

const clientId = "7a1b9c52-3d4e-4f60-9a8b-0c1d2e3f4a5b";
const withoutCrm: Answers = {
  origin: "https://wkw.contoso.com",
  tenantId,
  clientId,
  domains: ["contoso.com"],
};
const answers: Answers = { ...withoutCrm, crmUrl: "https://contoso.crm4.dynamics.com" };
const raw: RawAnswers = {
  origin: "https://wkw.contoso.com/",
  tenant: tenantId,
  client: clientId,
  crm: "https://contoso.crm4.dynamics.com/",
  domains: "Contoso.com, contoso.de",
};

describe("parseAnswers", () => {
  it("takes answers as people type them", () => {
    expect(parseAnswers(raw)).toEqual({ ...answers, domains: ["contoso.com", "contoso.de"] });
  });

  it("does without Dynamics 365", () => {
    expect(parseAnswers({ ...raw, crm: " " })).not.toHaveProperty("crmUrl");
  });

  it.each([
    ["origin", "http://wkw.contoso.com", /https/],
    ["origin", "https://wkw.contoso.com/add-in", /https/],
    ["tenant", "contoso", /tenants/],
    ["client", "", /clientId/],
    ["crm", "https://crm.example", /dataverseUrl/],
    ["domains", "", /internalDomains/],
  ] as const)("refuses %s %p", (name, value, sentence) => {
    expect(() => parseAnswers({ ...raw, [name]: value })).toThrow(sentence);
  });
});

describe("configFile", () => {
  it("is accepted by the pane's own parser", () => {
    const config = parseConfig(
      configFile(answers),
      new URL("https://wkw.contoso.com/taskpane.html"),
    );
    expect(config.tenants).toMatchObject([{ tenantId, dataverseOrigin: answers.crmUrl }]);
  });

  it("switches the CRM off where there is none", () => {
    const config = parseConfig(
      configFile(withoutCrm),
      new URL("https://wkw.contoso.com/taskpane.html"),
    );
    expect(config.tenants[0]).not.toHaveProperty("dataverseOrigin");
  });
});
