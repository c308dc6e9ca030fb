/** @jest-environment node */
import { wishTableCommands } from "../../../admin/optOut/wishTableCommands";

const commands = wishTableCommands("https://contoso.crm.dynamics.com");

describe("wishTableCommands", () => {
  it("lets everybody read all rows and write their own, and no more", () => {
    expect(commands.match(/^grant .*$/gm)).toEqual([
      "grant prvReadwkw_Wish Global",
      "grant prvCreatewkw_Wish Basic",
      "grant prvWritewkw_Wish Basic",
    ]);
  });

  it("makes a table that belongs to users, with columns of the names that the add-in asks for", () => {
    const bodies = [...commands.matchAll(/--body '(\{"@odata.type.*\})'$/gm)].map(
      ([, body = ""]) => JSON.parse(body) as { SchemaName: string; OwnershipType?: string },
    );
    expect(bodies.map(({ SchemaName }) => SchemaName.toLowerCase())).toEqual([
      "wkw_wish",
      "wkw_until",
      "wkw_about",
    ]);
    expect(bodies[0]?.OwnershipType).toBe("UserOwned");
  });
});
