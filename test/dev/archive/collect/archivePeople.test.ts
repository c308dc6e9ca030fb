/** @jest-environment node */
import { createArchivePeople } from "../../../../dev/archive/collect/archivePeople";

function identifyAll(...names: readonly string[]) {
  const people = createArchivePeople((address) => address.endsWith("@contoso.com"));
  return names.map((name) => people.identify({ name, address: "Tricia@Contoso.com" }).person);
}

describe("createArchivePeople", () => {
  it("knows a person by the address, whatever its case and the name beside it", () => {
    const people = createArchivePeople(() => true);
    const one = people.identify({ name: "Tricia", address: "tricia@contoso.com" });
    const other = people.identify({ name: "T. Potter", address: "Tricia@Contoso.COM" });
    expect(one.person).toBe(other.person);
    expect(other).toMatchObject({ name: "T. Potter", address: "Tricia@Contoso.COM" });
  });

  it("calls a person by the name used most often", () => {
    const [tricia] = identifyAll("T. Potter", "Tricia Potter", "tricia", "Tricia Potter");
    expect(tricia?.displayName).toBe("Tricia Potter");
  });

  it("prefers any name to none", () => {
    const [tricia] = identifyAll("", "", "Tricia Potter");
    expect(tricia?.displayName).toBe("Tricia Potter");
  });

  it("leaves a name open that no message gives", () => {
    expect(identifyAll("")[0]?.displayName).toBe("");
  });

  it("tells colleagues from outsiders", () => {
    expect(identifyAll("")[0]?.isInternal).toBe(true);
  });
});
