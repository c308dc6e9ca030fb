/** @jest-environment node */
import { compareAppPackages } from "../../../admin/diff/compareAppPackages";
import { aPackage, clientId, raised } from "../appPackage/somePackage";

const deployed = aPackage();

function actions(next: Uint8Array | undefined, before: Uint8Array | undefined = deployed) {
  return compareAppPackages(before, next).map(({ action }) => action);
}

describe("compareAppPackages", () => {
  it("needs nothing where it is the same, or where nobody has one", () => {
    expect(actions(aPackage())).toEqual([]);
    expect(compareAppPackages(undefined, undefined)).toEqual([]);
  });

  it("says which side has none", () => {
    const [note] = compareAppPackages(undefined, deployed);
    expect(note?.action).toBe("note");
    expect(note?.reason).toMatch(/^The deployed side has no app package/);
    expect(actions(undefined)).toEqual(["note"]);
  });

  it("needs an upload where the version is raised, and stops where only the rest changed", () => {
    expect(actions(aPackage(raised))).toEqual(["redeploy"]);
    const renamed = aPackage((manifest) => manifest.replace("Who Knows Whom", "Whom"));
    expect(actions(renamed)).toEqual(["stop"]);
  });

  it("needs a consent for another registration, and for another permission", () => {
    const other = aPackage((manifest) =>
      raised(manifest).replace(clientId, "00000000-4f89-41d3-9a0c-0305e82c3301"),
    );
    expect(actions(other)).toEqual(["redeploy", "consent"]);
    const more = aPackage((manifest) =>
      raised(manifest).replace("MailboxItem.Read.User", "MailboxItem.ReadWrite.User"),
    );
    expect(actions(more)).toEqual(["redeploy", "consent"]);
  });

  it("stops at another id, and at what is no package", () => {
    expect(
      actions(aPackage((manifest) => raised(manifest).replace("0b6a52c8", "00000000"))),
    ).toEqual(["stop", "redeploy"]);
    expect(actions(new Uint8Array([1, 2, 3]))).toEqual(["stop"]);
  });
});
