/** A kind of failure, and the tests about it beside the scenarios. */
export interface FailureRow {
  readonly what: string;
  readonly elsewhere?: readonly string[];
}

/** The kinds of failure that the scenarios name. */
export const failureRows: Readonly<Record<string, FailureRow>> = {
  F01: {
    what: "a token is refused in the middle of a look-up",
    elsewhere: ["test/adapters/http/transport.test.ts"],
  },
  F02: { what: "a system demands claims that the token lacks" },
  F03: { what: "Conditional Access refuses the sign-in" },
  F04: { what: "somebody has to agree first", elsewhere: ["test/e2e/signIn.test.ts"] },
  F05: { what: "windows are blocked", elsewhere: ["test/e2e/ownSignIn.test.ts"] },
  F06: { what: "the rep closes the window of sign-in" },
  F07: {
    what: "Outlook does not sign add-ins in, or says nothing",
    elsewhere: ["test/e2e/outlooks/nestedSignIn.test.ts"],
  },
  F08: {
    what: "two sign-ins begin at once",
    elsewhere: ["test/adapters/identity/tokenProvider.test.ts"],
  },
  F09: {
    what: "another account is signed in than the mailbox's",
    elsewhere: ["test/core/people/identifyRep.test.ts"],
  },
  F10: {
    what: "Graph is busy, for however long",
    elsewhere: ["test/adapters/http/retryPolicy.test.ts"],
  },
  F11: {
    what: "some parts of a batch fail",
    elsewhere: ["test/adapters/graph/graphSystem.test.ts"],
  },
  F12: {
    what: "Dynamics 365 is busy, or a query too slow",
    elsewhere: ["test/e2e/failures.test.ts"],
  },
  F13: { what: "a system is down or cannot be reached", elsewhere: ["test/e2e/failures.test.ts"] },
  F14: { what: "the rep may not read something" },
  F15: { what: "a table is not installed" },
  F16: { what: "a column is missing" },
  F17: {
    what: "there is more than an aggregate counts",
    elsewhere: ["test/adapters/dataverse/counting/contactDaySource.test.ts"],
  },
  F18: {
    what: "an account is huge, or the CRM slow",
    elsewhere: ["test/adapters/dataverse/counting/countInWindows.test.ts"],
  },
  F19: { what: "nobody knows the prospect", elsewhere: ["test/e2e/states.test.ts"] },
  F20: {
    what: "the sender is no person",
    elsewhere: ["test/core/people/classifyAddress.test.ts", "test/e2e/states.test.ts"],
  },
  F21: { what: "a mailbox or a message is somebody else's, too" },
  F22: { what: "there is no item at all" },
  F23: { what: "nothing is selected" },
  F24: {
    what: "another message is selected while the pane looks",
    elsewhere: ["test/taskpane/state/interleavings.test.ts", "test/e2e/rapidSwitches.test.ts"],
  },
  F25: { what: "another message of the same person", elsewhere: ["test/e2e/switching.test.ts"] },
  F26: { what: "there and back again", elsewhere: ["test/e2e/switching.test.ts"] },
  F27: { what: "the pane is hidden" },
  F28: { what: "a message is being written", elsewhere: ["test/e2e/surfaces.test.ts"] },
  F29: { what: "it is a meeting", elsewhere: ["test/e2e/surfaces.test.ts"] },
  F30: {
    what: "the message is protected",
    elsewhere: ["test/core/request/introductionDraft.test.ts"],
  },
  F31: { what: "the machine is offline" },
  F32: { what: "an answer is late, or never comes" },
  F33: {
    what: "an answer is not what it should be",
    elsewhere: ["test/properties/answers.test.ts"],
  },
  F34: { what: "the clock is wrong" },
  F35: { what: "the browser or the mailbox keeps nothing" },
  F36: { what: "an old or another Outlook", elsewhere: ["test/e2e/outlooks/clients.test.ts"] },
  F37: { what: "Office.js does not arrive, or does not start" },
  F38: {
    what: "one colleague under several names",
    elsewhere: ["test/core/lookUp/mergeColleagues.test.ts"],
  },
  F39: { what: "a colleague has left", elsewhere: ["test/core/people/mayBeAsked.test.ts"] },
  F40: {
    what: "the prospect is in the CRM several times",
    elsewhere: ["test/adapters/dataverse/records/prospectRecords.test.ts"],
  },
  F41: { what: "the introducer is the rep", elsewhere: ["test/core/people/mayBeAsked.test.ts"] },
  F42: { what: "Outlook does not open the draft", elsewhere: ["test/e2e/outlooks/drafts.test.ts"] },
  F43: { what: "a part of the add-in does not load, as after an update" },
  F44: {
    what: "the add-in itself has a fault",
    elsewhere: ["test/taskpane/parts/ErrorBoundary.test.tsx"],
  },
};
