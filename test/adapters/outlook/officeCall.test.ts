/** @jest-environment node */
import { officeCall } from "../../../src/adapters/outlook/officeCall";
import { finish, installFakeOffice } from "./fakeOffice";

beforeEach(() => {
  installFakeOffice();
});

describe("officeCall", () => {
  it("gives the value", async () => {
    await expect(
      officeCall((callback) => {
        finish("yes", callback);
      }),
    ).resolves.toBe("yes");
  });

  it.each([
    [9048, "accessDenied"],
    [9041, "offline"],
    [9042, "serviceUnavailable"],
    [5000, "unexpected"],
  ])("translates error %d to %s", async (code, expected) => {
    await expect(
      officeCall((callback) => {
        finish(code, callback);
      }),
    ).rejects.toThrow(expected);
  });

  it("translates what the library throws at once", async () => {
    const call = officeCall(() => {
      throw new RangeError("Sys.ArgumentOutOfRangeException");
    });
    await expect(call).rejects.toThrow("unexpected");
  });

  it("does not wait for ever for a library that never calls back", async () => {
    await expect(officeCall(() => undefined, 10)).rejects.toThrow("serviceUnavailable");
  });
});
