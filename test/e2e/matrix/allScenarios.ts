import { crmConnectionScenarios } from "./scenarios/crmConnectionScenarios";
import { crmPartsScenarios } from "./scenarios/crmPartsScenarios";
import { graphConnectionScenarios } from "./scenarios/graphConnectionScenarios";
import { graphPartsScenarios } from "./scenarios/graphPartsScenarios";
import { machineScenarios } from "./scenarios/machineScenarios";
import { outlookScenarios } from "./scenarios/outlookScenarios";
import { requestScenarios } from "./scenarios/requestScenarios";
import { signInScenarios } from "./scenarios/signInScenarios";
import { siteScenarios } from "./scenarios/siteScenarios";
import type { Scenario } from "./scenario";

/** By the test that plays them and by system, as docs/failure-matrix.md lists them. */
export const scenariosByTest = {
  "failingSystems.test.ts": {
    "Dynamics 365 as a whole": crmConnectionScenarios,
    "Questions to Dynamics 365": crmPartsScenarios,
    "Microsoft Graph as a whole": graphConnectionScenarios,
    "Questions to Microsoft Graph": graphPartsScenarios,
  },
  "failingSurroundings.test.ts": {
    "Sign-in": signInScenarios,
    Outlook: outlookScenarios,
    "The add-in's files": siteScenarios,
    Requests: requestScenarios,
    "The rep's machine": machineScenarios,
  },
} satisfies Record<string, Record<string, readonly Scenario[]>>;

export const allScenarios: readonly Scenario[] = Object.values(scenariosByTest).flatMap(
  (bySystem) => Object.values<readonly Scenario[]>(bySystem).flat(),
);
