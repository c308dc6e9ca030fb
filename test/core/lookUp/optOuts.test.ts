import { AppError } from "../../../src/core/errors";
import { findIntroducers } from "../../../src/core/lookUp/findIntroducers";
import type { LookUpResult } from "../../../src/core/lookUp/lookUp";
import type { OptedOut } from "../../../src/core/lookUp/ports";
import { aContact, aLookUp, anAddress, aSource, someFindings } from "../../support/builders";

const nobody: OptedOut = { addresses: new Set(), directoryIds: new Set() };
const tricia = "tricia.potter@contoso.com";

function setUp() {
  let answer: (optedOut: OptedOut) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const readOptedOut = new Promise<OptedOut>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  const asked: string[] = [];
  const profiles = {
    readProfiles: (colleagues: readonly { readonly displayName: string }[]) => {
      asked.push(...colleagues.map(({ displayName }) => displayName));
      return Promise.resolve(colleagues.map(() => undefined));
    },
  };
  const progress: LookUpResult[] = [];
  const optOuts = { readOptedOut: () => readOptedOut };
  const contacts = [aSource("crm", someFindings({ contacts: [aContact()] }))];
  const result = findIntroducers(aLookUp(), { contacts, optOuts, profiles }, (soFar) =>
    progress.push(soFar),
  );
  return { answer, fail, result, progress, asked };
}

describe("those who opted out, in a look-up", () => {
  it("are known before anybody is shown, counted or asked about", async () => {
    const { answer, result, progress, asked } = setUp();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(progress.length).toBeGreaterThan(1);
    expect(progress.flatMap(({ introducers }) => introducers)).toEqual([]);
    expect(progress.at(-1)?.reports).toMatchObject([
      { asked: "crm", found: 0 },
      { asked: "profiles" },
      { asked: "optOuts", status: "asking" },
    ]);
    expect(asked).toEqual([]);

    answer(nobody);
    expect((await result).introducers).toHaveLength(1);
    expect(asked).toEqual(["Tricia Potter"]);
  });

  it("are left out by address", async () => {
    const { answer, result } = setUp();
    answer({ ...nobody, addresses: new Set([anAddress(tricia)]) });
    expect(await result).toMatchObject({ introducers: [], further: [] });
  });

  it("cannot be read: nobody is offered, and the failure is reported", async () => {
    const { fail, result } = setUp();
    fail(new AppError("accessDenied"));
    const { introducers, reports } = await result;
    expect(introducers).toEqual([]);
    expect(reports.at(-1)).toEqual({ asked: "optOuts", status: "failed", code: "accessDenied" });
  });
});
