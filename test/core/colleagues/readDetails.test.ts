import { readDetails } from "../../../src/core/colleagues/readDetails";
import type { ColleagueProfile } from "../../../src/core/people/people";
import { introducers, refusing } from "../../support/paneBuilders";

const many = introducers(...Array.from({ length: 45 }, (_, place) => `c${place}`));

async function read(sources: Parameters<typeof readDetails>[1]) {
  const told: ReadonlyMap<string, ColleagueProfile>[] = [];
  await readDetails(many, sources, (details) => told.push(details));
  return told;
}

describe("readDetails", () => {
  it("asks in batches, and tells each as it comes", async () => {
    const sizes: number[] = [];
    const told = await read({
      profiles: {
        readProfiles: (asked) => {
          sizes.push(asked.length);
          return Promise.resolve(asked.map(({ displayName }) => ({ jobTitle: displayName })));
        },
      },
    });
    expect(sizes).toEqual([20, 20, 5]);
    expect(told[2]?.get("c44")).toEqual({ jobTitle: "c44" });
  });

  it("tells nothing after the last one", async () => {
    const told: number[] = [];
    await readDetails(many.slice(0, 40), {}, ({ size }) => told.push(size));
    expect(told).toEqual([20, 20]);
  });

  it("has the CRM's word before the directory's, and does without whoever fails", async () => {
    const jobTitle = "Architect";
    const [first] = await read({
      profiles: { readProfiles: (asked) => Promise.resolve(asked.map(() => ({ jobTitle }))) },
      profileExtras: {
        readProfiles: (asked) =>
          Promise.resolve(asked.map(() => ({ jobTitle: "?", office: "Building 4" }))),
      },
    });
    expect(first?.get("c0")).toEqual({ jobTitle, office: "Building 4" });
    const [refused] = await read({ profiles: { readProfiles: refusing("accessDenied") } });
    expect(refused?.get("c0")).toEqual({});
  });
});
