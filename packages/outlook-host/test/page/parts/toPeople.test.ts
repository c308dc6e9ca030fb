import { toPeople } from "../../../src/page/parts/toPeople";

describe("toPeople", () => {
  it("reads names and addresses as they are typed", () => {
    expect(toPeople(" Yvonne McKay <yvonne.mckay@fourthcoffee.com>; jim@x.example;; ")).toEqual([
      { name: "Yvonne McKay", address: "yvonne.mckay@fourthcoffee.com" },
      { name: "jim@x.example", address: "jim@x.example" },
    ]);
  });
});
