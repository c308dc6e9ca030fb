import type { Scenario } from "../scenario";
import { proxyPage } from "../answers";

/** The rep's machine, and everything at once. */
export const machineScenarios: readonly Scenario[] = [
  {
    row: "F34",
    name: "the clock is a day ahead",
    clockSkewMinutes: 1440,
    says: [],
    introducers: "some",
  },
  {
    row: "F34",
    name: "the clock is a day behind",
    clockSkewMinutes: -1440,
    says: [],
    introducers: "some",
  },
  {
    row: "F34",
    name: "the clock is 400 days ahead",
    clockSkewMinutes: 576000,
    says: [],
    introducers: "some",
  },
  {
    row: "F31",
    name: "the machine is offline from the beginning",
    machine: "offline",
    says: ["You are offline"],
    introducers: "none",
    mayThrow: true,
    recovery: "byItself",
  },
  {
    row: "F35",
    name: "the browser keeps nothing",
    machine: "keepsNothing",
    says: [],
    introducers: "some",
  },
  { row: "F35", name: "the browser is full", machine: "isFull", says: [], introducers: "some" },
  {
    row: "F27",
    name: "the pane is hidden while it looks",
    machine: "hidesPane",
    says: [],
    introducers: "some",
  },
  {
    row: "F13",
    name: "every system answers 503",
    faults: [
      { system: "dataverse", matches: "", status: 503 },
      { system: "graph", matches: "", status: 503 },
    ],
    says: ["Nothing could be reached"],
    introducers: "none",
    recovery: "Try again",
  },
  {
    row: "F32",
    name: "no system answers",
    faults: [
      { system: "dataverse", matches: "", hang: true },
      { system: "graph", matches: "", hang: true },
    ],
    says: ["Nothing could be reached"],
    introducers: "none",
    recovery: "Try again",
  },
  {
    row: "F33",
    name: "a proxy answers for every system",
    faults: [
      { system: "dataverse", matches: "", ...proxyPage },
      { system: "graph", matches: "", ...proxyPage },
      { system: "identity", matches: "", ...proxyPage },
    ],
    says: ["Nothing could be reached"],
    introducers: "none",
    recovery: "Try again",
  },
];
