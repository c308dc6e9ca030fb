import { suggestedComposition } from "../../../src/core/request/composition";
import {
  inOtherWords,
  withPurpose,
  withReason,
  withReasonInNote,
} from "../../../src/core/request/changeComposition";
import { composeRequestText } from "../../../src/core/request/requestText";
import { aRequest } from "../../support/requestBuilders";

const request = aRequest();
const suggested = suggestedComposition(request);

describe("withReason", () => {
  it("writes the suggested message with the reason", () => {
    const { message, reason } = withReason(suggested, "We sell machines.", request);
    expect(message).toBe(composeRequestText(request, { reason: "We sell machines." }).message);
    expect(reason).toBe("We sell machines.");
  });

  it("replaces the reason alone in a message that the rep has changed", () => {
    const first = withReason(suggested, "We sell machines.", request);
    const changed = { ...first, message: first.message.replace("Hi Tricia,", "Dear Tricia,") };
    const { message } = withReason(changed, "We buy coffee.", request);
    expect(message).toBe(changed.message.replace("We sell machines.", "We buy coffee."));
  });

  it("takes the reason out again without leaving a gap", () => {
    const first = withReason(suggested, "We sell machines.", request);
    const changed = { ...first, message: `${first.message}\n\nPS: Hello` };
    const { message } = withReason(changed, "", request);
    expect(message).toBe(`${suggested.message}\n\nPS: Hello`);
  });

  it("changes no blank of the rep's where there is no reason, now or before", () => {
    const changed = { ...suggested, message: `${suggested.message}\n\n\nPS: Hello` };
    expect(withReason(changed, "", request).message).toBe(changed.message);
  });

  it("leaves a message alone from which the rep has deleted the reason", () => {
    const changed = { ...suggested, reason: "We sell machines.", message: "Please?" };
    expect(withReason(changed, "We buy coffee.", request).message).toBe("Please?");
  });

  it("takes an empty reason out again", () => {
    const given = withReason(suggested, "We sell machines.", request);
    expect(withReason(given, "", request)).toEqual(suggested);
  });
});

describe("withPurpose", () => {
  it("keeps a subject of the rep's own", () => {
    const own = { ...suggested, subject: "Coffee machines" };
    const { subject, message } = withPurpose(own, "advise", request);
    expect(subject).toBe("Coffee machines");
    expect(message).toContain("What should I know");
  });

  it("asks for something else, for the same reason", () => {
    const given = withReason(suggested, "We sell machines.", request);
    const { purpose, subject, message } = withPurpose(given, "advise", request);
    expect(purpose).toBe("advise");
    expect(subject).toContain("Your view of Yvonne McKay");
    expect(message).toContain("We sell machines.");
    expect(message).toContain("What should I know");
  });

  it("keeps what the rep has written, subject or message", () => {
    const changed = { ...suggested, message: "Please?" };
    const { subject, message } = withPurpose(changed, "advise", request);
    expect(subject).toContain("Your view");
    expect(message).toBe("Please?");
  });
});

describe("inOtherWords", () => {
  it("speaks in the other manner, for the same reason", () => {
    const formal = aRequest({ manner: { address: "polite", tone: "formal" } });
    const given = withReason(suggested, "We sell machines.", request);
    const { message } = inOtherWords(given, request, formal);
    expect(message).toBe(composeRequestText(formal, given).message);
    expect(message).not.toBe(given.message);
  });
});

describe("withReasonInNote", () => {
  it("puts the reason before the question", () => {
    const given = withReason(suggested, "We sell machines.", request);
    const { note } = withReasonInNote(given, request);
    const paragraphs = note.split("\n\n");
    const question = paragraphs.indexOf(request.words.note.ask);
    expect(paragraphs[question - 1]).toBe("We sell machines.");
  });

  it("puts it after the greeting where the question was changed", () => {
    const composition = {
      ...suggested,
      reason: "For your margin.",
      note: "Hello.\n\nMay we talk?",
    };
    const { note } = withReasonInNote(composition, request);
    expect(note).toBe("Hello.\n\nFor your margin.\n\nMay we talk?");
  });
});
