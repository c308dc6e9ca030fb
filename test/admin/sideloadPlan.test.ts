/** @jest-environment node */
import { sideloadPlan } from "../../admin/sideloadPlan";

describe("sideloadPlan", () => {
  it("runs Microsoft's tool on Windows, and says not to trust its last word", () => {
    const plan = sideloadPlan("win32", true);
    expect(plan).toMatchObject({
      kind: "run",
      arguments: ["start", "manifest.xml", "desktop", "--app", "outlook"],
    });
    expect(plan.lines.join(" ")).toMatch(/before you believe/);
  });

  it.each(["darwin", "linux"] as const)("says how to do it by hand on %s", (platform) => {
    const { kind, lines } = sideloadPlan(platform, true);
    expect(kind).toBe("byHand");
    expect(lines.join("\n")).toMatch(/aka\.ms\/olksideload[^]*manifest\.xml/);
  });

  it.each(["win32", "darwin", "linux"] as const)(
    "starts with serving the add-in on %s",
    (platform) => {
      const { kind, lines } = sideloadPlan(platform, false);
      expect(kind).toBe("byHand");
      expect(lines.join(" ")).toContain("npm run serve");
    },
  );
});
