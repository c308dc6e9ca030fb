import { isAboutColleague, opinions } from "../../../src/core/people/opinion";

describe("isAboutColleague", () => {
  it("is so for having left, whoever the prospect is; the others are about the two", () => {
    expect(opinions.filter(isAboutColleague)).toEqual(["hasLeft"]);
    expect(opinions).toHaveLength(3);
  });
});
