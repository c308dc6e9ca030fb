import { appContext } from "../data/appContext";
import type { AppContextOptions } from "../data/appContext";
import { errorHandlingRequest, methodOf } from "./envelope";
import type { HostRequest } from "./envelope";
import { initialData } from "../data/initialData";
import { callMethod } from "../methods/methods";
import type { OutlookWindow } from "../outlookWindow";

export interface Answer {
  readonly data: unknown;
  readonly errorCode?: number;
}

const closeContainer = 97;
const getAccessToken = 98;
const appCommandCompleted = 94;
const apiNotSupported = 13012;
const operationNotSupported = 5000;

/** @returns undefined where Outlook does not answer */
export function answerInvocation(
  request: HostRequest,
  outlook: OutlookWindow,
  context: AppContextOptions,
): Answer | undefined {
  switch (request._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      return { data: appContext(context) };
    case "ContextActivationManager_notifyHost":
      return undefined;
    case "GetInitialData":
      return { data: initialData(outlook.openItem(), outlook.owner) };
    case "ExecuteMethod": {
      const { ApiParams: parameters } = request._data as { readonly ApiParams?: unknown };
      return { data: callMethod(methodOf(request) ?? 0, parameters, outlook) };
    }
    case "executeMethod":
      return { data: { Version: 1, Error: callCommonMethod(methodOf(request) ?? 0, outlook) } };
    default:
      return { data: null, errorCode: errorHandlingRequest };
  }
}

/** Calls that every Office application knows. @returns the error code, or 0 */
function callCommonMethod(method: number, { closeAddIn }: OutlookWindow): number {
  switch (method) {
    case closeContainer:
      closeAddIn();
      return 0;
    case getAccessToken:
      return apiNotSupported;
    case appCommandCompleted:
      return 0;
    default:
      return operationNotSupported;
  }
}
