/** @jest-environment node */
import { createRenewable } from "../../src/services/renewable";

describe("createRenewable", () => {
  function counting() {
    let count = 0;
    return createRenewable(() => Promise.resolve((count += 1)));
  }

  it("gives everybody the same until it is renewed", async () => {
    const { get, renew } = counting();
    expect(await Promise.all([get(), get()])).toEqual([1, 1]);
    renew();
    expect(await get()).toBe(2);
  });

  it("leaves earlier callers with the value they were given", async () => {
    const { get, renew } = counting();
    const before = get();
    renew();
    expect([await before, await get()]).toEqual([1, 2]);
  });
});
