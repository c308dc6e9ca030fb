import { AppError } from "../../src/core/errors";
import { partLoader } from "../../src/core/partLoader";

describe("partLoader", () => {
  it("loads a part once, for all who need it", async () => {
    const load = jest.fn(() => Promise.resolve("part"));
    const loadPart = partLoader(load);
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([loadPart(), loadPart()])).toEqual(["part", "part"]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("says that a part is missing, which need not be the network's fault, and tries anew the next time", async () => {
    const cause = new Error("Loading chunk graph failed.");
    const load = jest
      .fn<Promise<string>, []>()
      .mockRejectedValueOnce(cause)
      .mockResolvedValueOnce("part");
    const loadPart = partLoader(load);
    await expect(loadPart()).rejects.toMatchObject({ code: "partMissing", cause });
    expect(await loadPart()).toBe("part");
  });

  it("keeps what the part itself says", async () => {
    const loadPart = partLoader(() => Promise.reject(new AppError("notConfigured")));
    await expect(loadPart()).rejects.toMatchObject({ code: "notConfigured" });
  });
});
