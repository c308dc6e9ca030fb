import type { Database } from "node-sqlite3-wasm";
import type { RequestFaults } from "@who-knows-whom/stand-in-base/faults/faultScript";
import type { StandInAnswer } from "@who-knows-whom/stand-in-base/http/standIn";

import { errorAnswer } from "./answers";
import type { BatchService } from "./batch";
import type { Call } from "./call";
import { sufferFault } from "./fault";
import { answerOperation } from "./operation";
import type { Operation } from "./operation";
import { parsePreferences } from "./preferences";

/** The context that all operations of one request share. */
export type CallerContext = Omit<Call, "preferences">;

/** Answers the operations of one caller's request; failures become answers too. */
export function createService(context: CallerContext, faults: RequestFaults): BatchService {
  const answerNow = ({ headers, ...operation }: Operation): StandInAnswer => {
    const preferences = parsePreferences(headers["prefer"]);
    const answer = answerOperation({ headers, ...operation }, { ...context, preferences });
    const applied = headers["prefer"];
    if (applied === undefined || answer.status !== 200) return answer;
    return { ...answer, headers: { ...answer.headers, "Preference-Applied": applied } };
  };
  return {
    serviceRoot: context.serviceRoot,
    answer: async (operation) => {
      try {
        return (await sufferFault(faults, operation)) ?? answerNow(operation);
      } catch (error) {
        return errorAnswer(error);
      }
    },
    answerTogether: async (operations) => {
      try {
        for (const operation of operations) {
          const failure = await sufferFault(faults, operation);
          if (failure !== undefined) return [failure];
        }
        return inSavepoint(context.database, () => operations.map(answerNow));
      } catch (error) {
        return [errorAnswer(error)];
      }
    },
  };
}

/** Undoes all changes when the work throws. */
function inSavepoint<T>(database: Database, work: () => T): T {
  database.exec("SAVEPOINT change_set");
  try {
    const result = work();
    database.exec("RELEASE change_set");
    return result;
  } catch (error) {
    database.exec("ROLLBACK TO change_set");
    database.exec("RELEASE change_set");
    throw error;
  }
}
