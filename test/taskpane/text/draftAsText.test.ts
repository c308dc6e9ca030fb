import { draftAsText } from "../../../src/taskpane/text/draftAsText";
import { aDraft } from "../../adapters/outlook/aDraft";

describe("draftAsText", () => {
  it("holds everything the form would have held", () => {
    const note = {
      follows: "A note follows.",
      lead: "You could forward:",
      paragraphs: ["Hello Yvonne,", "may we talk?"],
    };
    expect(draftAsText(aDraft({ note, quotedText: "Hello Blaine" })).split("\n\n")).toEqual([
      "RE: New store opened this year - follow up",
      "Hi Tricia,",
      "could you introduce me?",
      "You could forward:",
      "Hello Yvonne,",
      "may we talk?",
      "From: Yvonne McKay\nDate: May 29, 2026",
      "Hello Blaine",
    ]);
  });
});
