/** @jest-environment node */
import type { CrmWriter } from "@who-knows-whom/dataverse-stand-in/storage/createCrmWriter";

import { readTemplateEmail } from "../../../src/adapters/dataverse/requests/crmTemplate";
import { withLocalCrm, yvonne } from "./localCrm";

const record = {
  kind: "lead",
  id: yvonne.lead,
  displayName: "Yvonne McKay",
  isOpen: true,
  url: "",
} as const;

function read(fill: (crm: CrmWriter) => void) {
  return withLocalCrm(
    (_, crm) => {
      fill(crm);
    },
    async ({ client, traffic }) => {
      const email = await readTemplateEmail(client, record);
      return { email, paths: traffic.map(({ request }) => request.url.pathname) };
    },
  );
}

describe("InstantiateTemplate, as the product asks it", () => {
  it("fills the template that the settings name from the record", async () => {
    const { email, paths } = await read((crm) => {
      crm.addRequestTemplate({
        id: "00000007-0000-4000-8000-000000000001",
        subject: "Meet {!lead:fullname;}",
        html: "<p>Please introduce me to {!lead:fullname;them} of {!account:name;}.</p>",
      });
    });
    expect(email).toMatchObject({
      subject: "Meet Yvonne McKay",
      description: "<p>Please introduce me to Yvonne McKay of {!account:name;}.</p>",
    });
    // Neither costs a preflight of its own.
    expect(paths).toEqual(["/api/data/v9.2/$batch", "/api/data/v9.2/$batch"]);
  });

  it("sends no request where the settings name no template", async () => {
    const { email, paths } = await read(() => undefined);
    expect([email, paths]).toEqual([undefined, ["/api/data/v9.2/$batch"]]);
  });
});
