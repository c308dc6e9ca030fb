import { matchingColleagues } from "../../../src/core/colleagues/matchingColleagues";
import { aColleague, anAddress, anIntroducer } from "../../support/builders";

const jorg = anIntroducer({
  id: "jorg",
  colleague: aColleague({
    displayName: "Jörg Müßig",
    addresses: [anAddress("joerg.muessig@contoso.com")],
  }),
  profile: { department: "Training", office: "Building 4" },
});
const misaki = anIntroducer({
  id: "misaki",
  colleague: aColleague({ displayName: "佐藤 美咲", addresses: [anAddress("sato@contoso.com")] }),
});

describe("matchingColleagues", () => {
  it.each([
    ["", ["jorg", "misaki"]],
    ["mussig", ["jorg"]],
    ["JÖRG m", ["jorg"]],
    ["training", ["jorg"]],
    ["building 4", ["jorg"]],
    ["building 5", []],
    ["muessig", ["jorg"]],
    ["佐藤", ["misaki"]],
    ["sales", []],
    ["org", []],
  ])("finds by how words begin: %j", (text, ids) => {
    expect(matchingColleagues([jorg, misaki], text).map(({ id }) => id)).toEqual(ids);
  });
});
